import { Injectable, Logger } from '@nestjs/common';
import type { Proof, Verdict } from '@talent-window/identity';
import { CertificateVerifier, loadTrustList } from '@talent-window/identity';
import { ApiConfig } from '../api-config.js';
import { problem } from '../http/problem.js';

/** Judges certificates by the list of authorities that the deployment trusts; read when the first card comes. */
@Injectable()
export class CertificateTrust {
  private readonly log = new Logger('certificates');
  private verifier: Promise<CertificateVerifier> | undefined;

  constructor(private readonly config: ApiConfig) {}

  /** @throws Problem `certificate-sign-in-away` (503) where no list is set or it cannot be read */
  async verify(proof: Proof): Promise<Verdict> {
    return (await this.getVerifier()).verify(proof, new Date());
  }

  private async getVerifier(): Promise<CertificateVerifier> {
    const { certificateTrust } = this.config;
    if (certificateTrust === undefined) throw problem('certificate-sign-in-away');
    try {
      this.verifier ??= loadTrustList(certificateTrust).then((trust) => new CertificateVerifier(trust));
      return await this.verifier;
    } catch (error) {
      this.verifier = undefined;
      this.log.error(error instanceof Error ? error.message : error);
      throw problem('certificate-sign-in-away', { headers: { 'retry-after': '30' } });
    }
  }
}
