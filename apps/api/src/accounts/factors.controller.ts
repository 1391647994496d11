import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { ConfirmedByPasswordDto } from './account.dto.js';
import type { Exchange } from './exchange.js';
import { Asking } from './exchange.js';
import {
  AppCodeDto,
  BackupCodesDto,
  IdParam,
  NewPasskeyDto,
  PasskeyDto,
  PasskeyOptionsDto,
  PreparedSecondFactorDto,
} from './factor.dto.js';
import type { KnownPasskey } from './factors.js';
import { Factors } from './factors.js';
import { portalSessionOf } from './own-account.js';

@ApiTags('account')
@ApiSecurity('portal')
@Controller('account')
export class FactorsController {
  constructor(private readonly factors: Factors) {}

  @Post('second-factor')
  @Endpoint({
    id: 'prepareSecondFactor',
    may: 'account.keep',
    summary: 'Begin with an authenticator app',
    problems: [409, 429],
  })
  @ApiCreatedResponse({ type: PreparedSecondFactorDto })
  prepare(
    @Who() who: Visitor,
    @Body() { password }: ConfirmedByPasswordDto,
    @Asking() exchange: Exchange,
  ): Promise<PreparedSecondFactorDto> {
    return this.factors.prepare(portalSessionOf(who), password, exchange);
  }

  @Post('second-factor/confirmation')
  @HttpCode(204)
  @Endpoint({
    id: 'confirmSecondFactor',
    may: 'account.keep',
    summary: 'Show a first code, from when on it is asked for',
    problems: [409],
  })
  @ApiNoContentResponse({ description: 'It is on; the browser has a new cookie.' })
  async confirm(@Who() who: Visitor, @Body() { code }: AppCodeDto, @Asking() exchange: Exchange): Promise<void> {
    await this.factors.confirm(portalSessionOf(who), code, exchange);
  }

  @Post('second-factor/removal')
  @HttpCode(204)
  @Endpoint({
    id: 'removeSecondFactor',
    may: 'account.keep',
    summary: 'Sign in without the app from now on',
    problems: [429],
  })
  @ApiNoContentResponse({ description: 'It is off; the browser has a new cookie.' })
  async remove(
    @Who() who: Visitor,
    @Body() { password }: ConfirmedByPasswordDto,
    @Asking() exchange: Exchange,
  ): Promise<void> {
    await this.factors.remove(portalSessionOf(who), password, exchange);
  }

  @Post('second-factor/backup-codes')
  @Endpoint({ id: 'printBackupCodes', may: 'account.keep', summary: 'New codes to print', problems: [409, 429] })
  @ApiCreatedResponse({ type: BackupCodesDto })
  async printCodes(
    @Who() who: Visitor,
    @Body() { password }: ConfirmedByPasswordDto,
    @Asking() exchange: Exchange,
  ): Promise<BackupCodesDto> {
    return { backupCodes: await this.factors.printCodes(portalSessionOf(who), password, exchange) };
  }

  @Get('passkeys')
  @Endpoint({ id: 'listPasskeys', may: 'account.keep', summary: 'One’s passkeys' })
  @ApiOkResponse({ type: [PasskeyDto] })
  async passkeys(@Who() who: Visitor, @Asking() exchange: Exchange): Promise<readonly PasskeyDto[]> {
    portalSessionOf(who);
    return (await this.factors.passkeys(exchange)).map(passkeyDto);
  }

  @Post('passkeys/options')
  @Endpoint({ id: 'preparePasskey', may: 'account.keep', summary: 'Begin with a passkey', problems: [429] })
  @ApiCreatedResponse({ type: PasskeyOptionsDto })
  async preparePasskey(
    @Who() who: Visitor,
    @Body() { password }: ConfirmedByPasswordDto,
    @Asking() exchange: Exchange,
  ): Promise<PasskeyOptionsDto> {
    return { options: await this.factors.passkeyOptions(portalSessionOf(who), password, exchange) };
  }

  @Post('passkeys')
  @Endpoint({
    id: 'addPasskey',
    may: 'account.keep',
    summary: 'Take over what the browser made of it',
    problems: [409],
  })
  @ApiCreatedResponse({ type: PasskeyDto })
  async addPasskey(
    @Who() who: Visitor,
    @Body() body: NewPasskeyDto,
    @Asking() exchange: Exchange,
  ): Promise<PasskeyDto> {
    return passkeyDto(await this.factors.addPasskey(portalSessionOf(who), body, exchange));
  }

  @Delete('passkeys/:id')
  @HttpCode(204)
  @Endpoint({ id: 'removePasskey', may: 'account.keep', summary: 'Remove a passkey', problems: [404] })
  @ApiNoContentResponse({ description: 'It signs nobody in any more.' })
  async removePasskey(@Who() who: Visitor, @Param() { id }: IdParam, @Asking() exchange: Exchange): Promise<void> {
    await this.factors.removePasskey(portalSessionOf(who), id, exchange);
  }
}

const passkeyDto = ({ id, name, addedAt }: KnownPasskey): PasskeyDto => ({
  id,
  name,
  ...(addedAt ? { addedAt: addedAt.toISOString() } : {}),
});
