import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { LOCALES } from '@talent-window/i18n';
import type { Locale } from '@talent-window/i18n';
import { IsMailAddress } from '../notices/mail-address.validator.js';
import { IsWithoutControls } from '../screening/person.validators.js';
import { LINK_PURPOSES } from './account-links.js';
import type { LinkPurpose } from './account-links.js';
import { PASSWORD_LENGTH } from './password-rules.js';

const MAX_ADDRESS = { context: { max: 254 } };
const MAX_PASSWORD = { context: { max: PASSWORD_LENGTH.max } };

export class AddressDto {
  @ApiProperty({ example: 'applicant@example.test', maxLength: 254 })
  @IsString()
  @MaxLength(254, MAX_ADDRESS)
  @IsMailAddress()
  email!: string;
}

/** What a new one has to be is said by `password-refused`, with the reason. */
export class PasswordDto {
  @ApiProperty({ format: 'password', maxLength: PASSWORD_LENGTH.max })
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_LENGTH.max, MAX_PASSWORD)
  password!: string;
}

@ApiSchema({ name: 'NewAccount' })
export class NewAccountDto extends AddressDto {
  @ApiProperty({ example: 'NAKAMURA HARUKA', maxLength: 100 })
  @IsString()
  @MinLength(1)
  @MaxLength(100, { context: { max: 100 } })
  @IsWithoutControls()
  displayName!: string;

  @ApiProperty({ format: 'password', minLength: PASSWORD_LENGTH.min, maxLength: PASSWORD_LENGTH.max })
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_LENGTH.max, MAX_PASSWORD)
  password!: string;

  @ApiPropertyOptional({ enum: LOCALES, default: 'zh-TW' })
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale;
}

@ApiSchema({ name: 'AskedAddress' })
export class AskedAddressDto extends AddressDto {}

@ApiSchema({ name: 'FollowedLink' })
export class FollowedLinkDto {
  @ApiProperty({ enum: LINK_PURPOSES, description: 'the path of the link, `/links/<purpose>`' })
  @IsIn(LINK_PURPOSES)
  purpose!: LinkPurpose;

  @ApiProperty({ maxLength: 1000, description: 'the query `token` of the link' })
  @IsString()
  @MinLength(1)
  @MaxLength(1000, { context: { max: 1000 } })
  token!: string;

  @ApiPropertyOptional({ format: 'password', description: 'the new password, for `recover`' })
  @IsOptional()
  @IsString()
  @MaxLength(PASSWORD_LENGTH.max, MAX_PASSWORD)
  password?: string;
}

@ApiSchema({ name: 'ChangePassword' })
export class ChangePasswordDto extends PasswordDto {
  @ApiProperty({ format: 'password', description: 'the password as it is' })
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_LENGTH.max, MAX_PASSWORD)
  current!: string;
}

@ApiSchema({ name: 'ChangeAddress' })
export class ChangeAddressDto extends AddressDto {
  @ApiProperty({ format: 'password' })
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_LENGTH.max, MAX_PASSWORD)
  password!: string;
}

@ApiSchema({ name: 'ChangeLocale' })
export class ChangeLocaleDto {
  @ApiProperty({ enum: LOCALES, description: 'in which the person is written to first' })
  @IsIn(LOCALES)
  locale!: Locale;
}

@ApiSchema({ name: 'ConfirmedByPassword' })
export class ConfirmedByPasswordDto extends PasswordDto {}

@ApiSchema({ name: 'AccountSession' })
export class AccountSessionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'whether it is the one that asks' })
  isCurrent!: boolean;

  @ApiProperty({ format: 'date-time' })
  signedInAt!: string;

  @ApiProperty({ format: 'date-time', description: 'unless it is used before' })
  expiresAt!: string;

  @ApiProperty({ description: 'as the browser calls itself' })
  device!: string;

  @ApiProperty({ description: 'network address that it was opened from', example: '203.0.113.7' })
  address!: string;
}
