/** A self-signed certificate for the providers' names, made anew at every start: no key is kept anywhere. */
import { generate } from 'selfsigned';
import { ALL_HOSTS } from './hosts';

/** PEM texts of the key and the certificate. */
export async function makeCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const altNames = ALL_HOSTS.map((value) => ({ type: 2, value }) as const);
  const made = await generate([{ name: 'commonName', value: 'Test weather server' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}
