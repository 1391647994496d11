import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import type { Role } from '@talent-window/contracts/vocabulary';
import { ROLES } from '@talent-window/contracts/vocabulary';
import type { OpenSession, WebApp } from './visitor.js';
import { Visitor, WEB_APPS } from './visitor.js';

@ApiSchema({ name: 'SignIn' })
export class SignInDto {
  @ApiProperty({ example: 'applicant@example.test', maxLength: 254 })
  @IsString()
  @MinLength(1)
  @MaxLength(254, { context: { max: 254 } })
  email!: string;

  @ApiProperty({ format: 'password', maxLength: 200 })
  @IsString()
  @MinLength(1)
  @MaxLength(200, { context: { max: 200 } })
  password!: string;
}

export class SignOutQuery {
  @ApiPropertyOptional({ enum: WEB_APPS, description: 'sign out of this web app only; absent: of both' })
  @IsOptional()
  @IsIn(WEB_APPS)
  app?: WebApp;
}

@ApiSchema({ name: 'SignedIn' })
export class SignedInDto {
  @ApiProperty({ enum: WEB_APPS, description: 'the portal has the cookie tw_portal, the desk tw_desk' })
  app!: WebApp;

  @ApiProperty({ format: 'uuid' })
  accountId!: string;

  @ApiProperty({ example: 'applicant@example.test' })
  email!: string;

  @ApiProperty({ example: 'NAKAMURA HARUKA' })
  displayName!: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles!: readonly Role[];

  @ApiPropertyOptional({ description: 'service station, mission or counter', example: 'taipei-city' })
  office?: string;

  @ApiProperty({ example: 'zh-TW' })
  locale!: string;

  @ApiProperty({ format: 'date-time', description: 'unless it is used before; a progress poll is no use' })
  expiresAt!: string;
}

@ApiSchema({ name: 'Session' })
export class SessionDto {
  @ApiProperty({ type: [SignedInDto], description: 'one for each web app that is signed in to' })
  signedIn!: readonly SignedInDto[];
}

@ApiSchema({ name: 'SignInStep' })
export class SignInStepDto extends SessionDto {
  @ApiProperty({ description: 'the password is right, and a code is asked for: `POST /api/session/second-factor`' })
  needsSecondFactor!: boolean;
}

export const sessionDto = ({ sessions }: Visitor): SessionDto => ({
  signedIn: sessions.map(({ app, expiresAt, account: { id, roles, ...account } }) => ({
    app,
    accountId: id,
    ...account,
    roles,
    expiresAt: expiresAt.toISOString(),
  })),
});

/** Where it is undefined, the second factor is still to come. */
export const signInStepDto = (session: OpenSession | undefined): SignInStepDto => ({
  signedIn: sessionDto(new Visitor(session ? [session] : [])).signedIn,
  needsSecondFactor: session === undefined,
});
