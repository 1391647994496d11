import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import type { OrganisationKind } from '@talent-window/contracts/vocabulary';
import { ORGANISATION_KINDS } from '@talent-window/contracts/vocabulary';
import { HasLetters, IsWithoutControls, MayBeLeftOut } from '../screening/person.validators.js';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

@ApiSchema({ name: 'CertificateChallenge' })
export class ChallengeDto {
  @ApiProperty({ format: 'uuid' })
  challengeId!: string;

  @ApiProperty({ description: 'what the card is to sign, as it stands' })
  text!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

@ApiSchema({ name: 'CertificateSignIn' })
export class CertificateSignInDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  challengeId!: string;

  @ApiProperty({ description: 'the card’s certificate for signatures: DER in base64', maxLength: 20_000 })
  @IsString()
  @MaxLength(20_000, { context: { max: 20_000 } })
  @Matches(BASE64)
  certificate!: string;

  @ApiProperty({ description: 'its signature over the text: RSA, PKCS#1 v1.5, SHA-256; in base64', maxLength: 2_000 })
  @IsString()
  @MaxLength(2_000, { context: { max: 2_000 } })
  @Matches(BASE64)
  signature!: string;

  @ApiPropertyOptional({ description: 'who holds the card of a company; asked for at its first use', maxLength: 100 })
  @MayBeLeftOut()
  @IsString()
  @MinLength(1)
  @MaxLength(100, { context: { max: 100 } })
  @HasLetters()
  @IsWithoutControls()
  name?: string;

  @ApiPropertyOptional({ enum: ORGANISATION_KINDS, description: 'what the company is; asked for with the name' })
  @MayBeLeftOut()
  @IsIn(ORGANISATION_KINDS)
  kind?: OrganisationKind;
}
