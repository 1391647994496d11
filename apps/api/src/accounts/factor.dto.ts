import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsObject, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { IsWithoutControls } from '../screening/person.validators.js';

/** What a browser made of a WebAuthn ceremony, as `toJSON()` of its credential gives it. */
const CREDENTIAL = {
  type: 'object',
  additionalProperties: true,
  description: 'the credential as the browser gives it (WebAuthn, `PublicKeyCredential.toJSON()`)',
} as const;

@ApiSchema({ name: 'SecondFactorCode' })
export class SecondFactorCodeDto {
  @ApiProperty({ example: '492039', description: 'six digits of the app, or one of the printed codes' })
  @IsString()
  @Matches(/^(\d{6}|[A-Za-z0-9]{5}-[A-Za-z0-9]{5})$/)
  code!: string;
}

@ApiSchema({ name: 'AppCode' })
export class AppCodeDto {
  @ApiProperty({ example: '492039', description: 'six digits that the app shows' })
  @IsString()
  @Matches(/^\d{6}$/)
  code!: string;
}

@ApiSchema({ name: 'PreparedSecondFactor' })
export class PreparedSecondFactorDto {
  @ApiProperty({ description: 'for the app, as a link or a QR code', example: 'otpauth://totp/…' })
  uri!: string;

  @ApiProperty({ type: [String], description: 'to print; each works once, where the app is lost' })
  backupCodes!: readonly string[];
}

@ApiSchema({ name: 'BackupCodes' })
export class BackupCodesDto {
  @ApiProperty({ type: [String], description: 'those of before are void' })
  backupCodes!: readonly string[];
}

@ApiSchema({ name: 'PasskeyProof' })
export class PasskeyProofDto {
  @ApiProperty(CREDENTIAL)
  @IsObject()
  response!: Record<string, unknown>;
}

@ApiSchema({ name: 'NewPasskey' })
export class NewPasskeyDto extends PasskeyProofDto {
  @ApiProperty({ maxLength: 60, example: 'telephone', description: 'as its owner calls it' })
  @IsString()
  @MinLength(1)
  @MaxLength(60, { context: { max: 60 } })
  @IsWithoutControls()
  name!: string;
}

@ApiSchema({ name: 'Passkey' })
export class PasskeyDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'telephone' })
  name!: string;

  @ApiPropertyOptional({ format: 'date-time' })
  addedAt?: string;
}

@ApiSchema({ name: 'PasskeyOptions' })
export class PasskeyOptionsDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'for `navigator.credentials` (WebAuthn, JSON form); good for five minutes, in the browser that asked',
  })
  options!: object;
}

export class IdParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;
}
