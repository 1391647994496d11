import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

/** A path of our own: two slashes, or one that leans back, lead to another host. */
const OWN_PATH = /^\/([!-.0-[\]-~][!-[\]-~]{0,499})?$/;

export class OfficerSignInQuery {
  @ApiPropertyOptional({
    description: 'where on this platform the officer goes afterwards',
    pattern: OWN_PATH.source,
    example: '/',
  })
  @IsOptional()
  @IsString()
  @Matches(OWN_PATH)
  returnTo?: string;

  @ApiPropertyOptional({
    enum: ['yes'],
    description: 'have the portal ask anew who it is, whomever it knows in this browser',
  })
  @IsOptional()
  @IsIn(['yes'])
  again?: 'yes';
}

export class FrontChannelQuery {
  @ApiProperty({ description: 'the provider' })
  @IsString()
  @MaxLength(300)
  iss!: string;

  @ApiProperty({ description: 'its session' })
  @IsString()
  @MaxLength(300)
  sid!: string;
}

@ApiSchema({ name: 'LogoutToken' })
export class LogoutTokenDto {
  @ApiProperty({ description: 'OpenID Connect Back-Channel Logout 1.0', maxLength: 8000 })
  @IsString()
  @MaxLength(8000)
  logout_token!: string;
}

@ApiSchema({ name: 'EndSession' })
export class EndSessionDto {
  @ApiProperty({ format: 'uri', description: 'where to go to sign out of the portal of the civil service too' })
  url!: string;
}
