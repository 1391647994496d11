import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Endpoint } from '../openapi/endpoint.js';
import { Open } from '../session/session-guard.js';
import { SignInDto, signInStepDto, SignInStepDto } from '../session/session.dto.js';
import type { Exchange } from './exchange.js';
import { Asking } from './exchange.js';
import { PasskeyOptionsDto, PasskeyProofDto, SecondFactorCodeDto } from './factor.dto.js';
import { PortalSignIn } from './portal-sign-in.js';

const COOKIE_SET = {
  'Set-Cookie': {
    description: 'tw_portal; HttpOnly, SameSite=Lax, on https Secure and __Host-',
    schema: { type: 'string' },
  },
} as const;

/** The ways in for people of the portal. */
@ApiTags('session')
@Open()
@Controller('session')
export class SignInController {
  constructor(private readonly signIn: PortalSignIn) {}

  @Post()
  @Endpoint({
    id: 'signIn',
    may: 'anybody',
    summary: 'Sign in to the portal by password; the answer sets its cookie',
    problems: [401, 403, 429],
  })
  @ApiCreatedResponse({ type: SignInStepDto, headers: COOKIE_SET })
  async byPassword(@Body() credentials: SignInDto, @Asking() exchange: Exchange): Promise<SignInStepDto> {
    return signInStepDto(await this.signIn.withPassword(credentials, exchange));
  }

  @Post('second-factor')
  @Endpoint({
    id: 'signInSecondFactor',
    may: 'anybody',
    summary: 'The second step of signing in: a code of the app, or a printed one',
    problems: [401, 409, 429],
  })
  @ApiCreatedResponse({ type: SignInStepDto, headers: COOKIE_SET })
  async byCode(@Body() { code }: SecondFactorCodeDto, @Asking() exchange: Exchange): Promise<SignInStepDto> {
    return signInStepDto(await this.signIn.withCode(code, exchange));
  }

  @Post('passkey/options')
  @Endpoint({ id: 'getPasskeyChallenge', may: 'anybody', summary: 'Begin to sign in by passkey' })
  @ApiCreatedResponse({ type: PasskeyOptionsDto })
  async challenge(@Asking() exchange: Exchange): Promise<PasskeyOptionsDto> {
    return { options: await this.signIn.passkeyOptions(exchange) };
  }

  @Post('passkey')
  @Endpoint({
    id: 'signInByPasskey',
    may: 'anybody',
    summary: 'Sign in by passkey, which stands for both factors',
    problems: [403, 409, 429],
  })
  @ApiCreatedResponse({ type: SignInStepDto, headers: COOKIE_SET })
  async byPasskey(@Body() { response }: PasskeyProofDto, @Asking() exchange: Exchange): Promise<SignInStepDto> {
    return signInStepDto(await this.signIn.withPasskey(response, exchange));
  }
}
