/**
 * The primitives, over JCA. Not exported, and the only home of {@code javax.crypto}, of security providers and of Bouncy
 * Castle in the whole SDK.
 *
 * <p>Bulk AES-GCM, HMAC, SHA-2, RSA and AES key wrap come from the JDK's own providers; curves come from Bouncy Castle, as
 * a provider instance that is never registered. What an attacker's input can make fail is a value here (an empty
 * {@code Optional}, {@code false}, -1); what can only fail through a defect is an {@link java.lang.AssertionError}.
 */
package id.go.semarangkota.berbagidata.jca;
