import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import type { Day, MemberRole, OrganisationKind } from '@talent-window/contracts/vocabulary';
import { MEMBER_ROLES, ORGANISATION_KINDS } from '@talent-window/contracts/vocabulary';
import { IsDay } from '../http/day.validator.js';
import { BothTextsDto } from '../http/problem.dto.js';
import { IsMailAddress } from '../notices/mail-address.validator.js';
import { IsWithoutControls } from '../screening/person.validators.js';
import { IsBusinessNumber } from './business-number.validator.js';

export class OrganisationParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  organisationId!: string;
}
export class MemberParam extends OrganisationParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  accountId!: string;
}
export class OwnInvitationParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  invitationId!: string;
}
export class InvitationParam extends OrganisationParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  invitationId!: string;
}
export class BusinessNumberParam {
  @ApiProperty({ pattern: '^\\d{8}$', example: '10458574' })
  @IsBusinessNumber()
  businessNumber!: string;
}

@ApiSchema({ name: 'Licence' })
export class LicenceDto {
  @ApiProperty({ description: '註冊登記證', example: 'NIA-114-0001' })
  licenceNo!: string;

  @ApiProperty({ type: 'string', format: 'date', description: 'its last day' })
  validUntil!: Day;

  @ApiProperty()
  inForce!: boolean;
}

@ApiSchema({ name: 'Organisation' })
export class OrganisationDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: '統一編號', example: '10458574' })
  businessNumber!: string;

  @ApiProperty({ description: 'as its certificate has it' })
  name!: string;

  @ApiProperty({ enum: ORGANISATION_KINDS })
  kind!: OrganisationKind;

  @ApiProperty({ type: BothTextsDto })
  kindText!: BothTextsDto;

  @ApiProperty({ enum: MEMBER_ROLES, description: 'what the visitor is in it' })
  role!: MemberRole;

  @ApiPropertyOptional({ type: LicenceDto, description: 'of an agency; without one in force it may act for nobody' })
  licence?: LicenceDto;
}

@ApiSchema({ name: 'Member' })
export class MemberDto {
  @ApiProperty({ format: 'uuid' })
  accountId!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ enum: MEMBER_ROLES })
  role!: MemberRole;

  @ApiProperty({ type: BothTextsDto })
  roleText!: BothTextsDto;

  @ApiProperty({ format: 'date-time' })
  since!: string;
}

@ApiSchema({ name: 'MemberRole' })
export class MemberRoleDto {
  @ApiProperty({ enum: MEMBER_ROLES })
  @IsIn(MEMBER_ROLES)
  role!: MemberRole;
}

@ApiSchema({ name: 'NewInvitation' })
export class NewInvitationDto extends MemberRoleDto {
  @ApiProperty({ example: 'handler@agency.example', maxLength: 254 })
  @IsMailAddress()
  @MaxLength(254, { context: { max: 254 } })
  email!: string;
}

@ApiSchema({ name: 'Invitation' })
export class InvitationDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  organisation!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty({ enum: MEMBER_ROLES })
  role!: MemberRole;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

@ApiSchema({ name: 'RecordLicence' })
export class RecordLicenceDto {
  @ApiProperty({ maxLength: 40, example: 'NIA-114-0001' })
  @IsString()
  @MinLength(1)
  @MaxLength(40, { context: { max: 40 } })
  @IsWithoutControls()
  @Matches(/^[\p{L}\p{N} ()（）-]+$/u)
  licenceNo!: string;

  @ApiProperty({ type: 'string', format: 'date' })
  @IsDay()
  validUntil!: Day;
}
