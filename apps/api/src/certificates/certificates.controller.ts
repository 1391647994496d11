import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { Open } from '../session/session-guard.js';
import { SessionDto, sessionDto } from '../session/session.dto.js';
import { Visitor } from '../session/visitor.js';
import { CertificateSignIn } from './certificate-sign-in.js';
import { CertificateSignInDto, ChallengeDto } from './certificate.dto.js';
import { Challenges } from './challenges.js';

@ApiTags('session')
@Open()
@Controller('session/certificate')
export class CertificatesController {
  constructor(
    private readonly challenges: Challenges,
    private readonly certificates: CertificateSignIn,
  ) {}

  @Post('challenges')
  @Endpoint({
    id: 'createCertificateChallenge',
    may: 'anybody',
    summary: 'A text for a card to sign; good for five minutes, once, and in this browser',
    problems: [429],
  })
  @ApiCreatedResponse({ type: ChallengeDto })
  challenge(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ChallengeDto> {
    return this.challenges.create(request, reply);
  }

  @Post()
  @Endpoint({
    id: 'signInByCertificate',
    may: 'anybody',
    summary: 'Sign in to the portal by 工商憑證 or 自然人憑證',
    description:
      'A card that is known opens its account; a citizen’s new card opens one. Of a company’s card the holder’s name is asked for at its first use (`card-holder-needed`); the same signature answers that.',
    problems: [401, 403, 422, 429, 503],
  })
  @ApiCreatedResponse({ type: SessionDto })
  async signIn(
    @Body() body: CertificateSignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return sessionDto(new Visitor([await this.certificates.signIn(body, request, reply)]));
  }
}
