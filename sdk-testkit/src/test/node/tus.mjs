// Uploads a file with somebody else's client: `begin` stops half-way and prints the upload's URL, `resume` goes on from there.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Upload } from 'tus-js-client';

const [mode, file, target, token, key] = process.argv.slice(2);
const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': key };

await new Promise((resolve, reject) => {
  const upload = new Upload(readFileSync(file), {
    ...(mode === 'begin' ? { endpoint: target } : { uploadUrl: target }),
    headers,
    chunkSize: 65536,
    retryDelays: [0, 100, 300, 1000],
    metadata: { nama: basename(file) },
    onError: reject,
    onSuccess: () => {
      console.log('selesai');
      resolve();
    },
    onChunkComplete: (size, accepted) => {
      if (mode === 'begin' && accepted >= 131072) {
        upload.abort().then(() => {
          console.log(upload.url);
          resolve();
        }, reject);
      }
    },
  });
  upload.start();
});
