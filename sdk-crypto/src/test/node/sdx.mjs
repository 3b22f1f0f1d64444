// Opens and seals .sdx packages with npm's jose and Node's own crypto: an implementation that shares no code with the SDK.
//   node sdx.mjs open FILE PRIVATE-JWK OUT
//   node sdx.mjs seal JOB.json IN OUT      JOB = {sender, context: {...}, recipients: [{name, jwk}]}
import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { FlattenedEncrypt, base64url, calculateJwkThumbprint, decodeProtectedHeader, generalDecrypt, importJWK } from 'jose'

const CHUNK = 16384
const TAG = 16
const HEADER = 56
const json = (file) => JSON.parse(readFileSync(file, 'utf8'))

// RFC 8785, for the strings, whole numbers, arrays and objects that the format has.
const canonical = (value) =>
  Array.isArray(value) ? `[${value.map(canonical)}]`
  : value && typeof value === 'object' ? `{${Object.keys(value).sort().map((k) => `${JSON.stringify(k)}:${canonical(value[k])}`)}}`
  : JSON.stringify(value)

function expand(hash, key, info, length) {
  let block = Buffer.alloc(0)
  let output = Buffer.alloc(0)
  for (let i = 1; output.length < length; i++) {
    block = createHmac(hash, key).update(block).update(info).update(Buffer.from([i])).digest()
    output = Buffer.concat([output, block])
  }
  return output.subarray(0, length)
}

function bodyKeys(manifest, salt) {
  const info = Buffer.concat([Buffer.from('c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0'), salt,
    Buffer.from('sdx/v1 body\0'), Buffer.from(canonical(manifest.ctx))])
  const material = expand('sha512', base64url.decode(manifest.k), info, 76)
  const nonce = (chunk) => {
    const bytes = Buffer.from(material.subarray(32, 44))
    bytes.writeUInt32BE((bytes.readUInt32BE(8) ^ chunk) >>> 0, 8)
    return bytes
  }
  return { key: material.subarray(0, 32), nonce, commitment: material.subarray(44) }
}

function openBody(manifest, body) {
  const { key, nonce, commitment } = bodyKeys(manifest, body.subarray(0, 24))
  if (!timingSafeEqual(commitment, body.subarray(24, HEADER))) throw new Error('commitment')
  const content = []
  for (let chunk = 0, at = HEADER, last = false; !last; chunk++, at += CHUNK + TAG) {
    const sealed = body.subarray(at, at + CHUNK + TAG)
    last = sealed.length < CHUNK + TAG
    const cipher = createDecipheriv('aes-256-gcm', key, nonce(chunk)).setAuthTag(sealed.subarray(-TAG))
    content.push(cipher.update(sealed.subarray(0, -TAG)), cipher.final())
  }
  return Buffer.concat(content)
}

function sealBody(manifest, content) {
  const salt = randomBytes(24)
  const { key, nonce, commitment } = bodyKeys(manifest, salt)
  const body = [salt, commitment]
  for (let chunk = 0; chunk * CHUNK <= content.length; chunk++) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(chunk))
    body.push(cipher.update(content.subarray(chunk * CHUNK, (chunk + 1) * CHUNK)), cipher.final(), cipher.getAuthTag())
  }
  return Buffer.concat(body)
}

async function open(file, keyFile) {
  const bytes = readFileSync(file)
  if (bytes.toString('latin1', 0, 8) !== 'SDX1\x01\0\0\0') throw new Error('not a package')
  const end = 12 + bytes.readUInt32BE(8)
  const envelope = JSON.parse(bytes.toString('utf8', 12, end))
  const jwk = json(keyFile)
  // A stock library tries the recipients one after the other; naming ours saves it the trouble.
  const mine = { ...envelope, recipients: envelope.recipients.filter((r) => r.header.kid === jwk.kid) }
  const { plaintext } = await generalDecrypt(mine, await importJWK(jwk, mine.recipients[0].header.alg))
  return openBody(JSON.parse(Buffer.from(plaintext)), bytes.subarray(end))
}

// jose wraps the content key; it does not say which it chose, so it is given one, and its own ciphertext is not used.
async function wrap(cek, sender, { name, jwk }) {
  const alg = { RSA: 'RSA-OAEP-256', oct: 'A256KW' }[jwk.kty] ?? 'ECDH-ES+A256KW'
  const builder = new FlattenedEncrypt(new Uint8Array()).setContentEncryptionKey(cek).setProtectedHeader({ alg, enc: 'A256GCM' })
  const parties = { apu: Buffer.from(sender), apv: Buffer.from(name) }
  if (alg === 'ECDH-ES+A256KW') builder.setKeyManagementParameters(parties)
  const wrapped = await builder.encrypt(await importJWK(jwk, alg))
  const { epk } = decodeProtectedHeader(wrapped)
  const agreed = epk && { epk, apu: parties.apu.toString('base64url'), apv: parties.apv.toString('base64url') }
  return { header: { alg, kid: await calculateJwkThumbprint(jwk), ...agreed }, encrypted_key: wrapped.encrypted_key }
}

async function seal({ sender, context, recipients }, content) {
  const { id, ds, pur, iat, cty, schema } = context
  const cek = randomBytes(32)
  const header = { enc: 'A256GCM', typ: 'sdx-stream+jwe', cty, kc: expand('sha256', cek, Buffer.from('sdx/v1 kc'), 32).toString('base64url'),
    sdx: { v: 1, id, ds, pur, from: sender, to: [...new Set(recipients.map((r) => r.name))], iat } }
  const manifest = { v: 1, alg: 'C2SP-Cobblestone-256', k: randomBytes(32).toString('base64url'),
    ctx: { id, ds, pur, from: sender, iat, cty, schema }, len: content.length }
  const protectedHeader = Buffer.from(canonical(header)).toString('base64url')
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', cek, iv).setAAD(Buffer.from(protectedHeader))
  const ciphertext = Buffer.concat([cipher.update(canonical(manifest)), cipher.final()])
  const envelope = Buffer.from(JSON.stringify({ protected: protectedHeader,
    recipients: await Promise.all(recipients.map((r) => wrap(cek, sender, r))),
    iv: iv.toString('base64url'), ciphertext: ciphertext.toString('base64url'), tag: cipher.getAuthTag().toString('base64url') }))
  const frame = Buffer.from('SDX1\x01\0\0\0\0\0\0\0', 'latin1')
  frame.writeUInt32BE(envelope.length, 8)
  return Buffer.concat([frame, envelope, sealBody(manifest, content)])
}

const [command, first, second, out] = process.argv.slice(2)
if (command === 'open') writeFileSync(out, await open(first, second))
else if (command === 'seal') writeFileSync(out, await seal(json(first), readFileSync(second)))
else throw new Error('open or seal')
