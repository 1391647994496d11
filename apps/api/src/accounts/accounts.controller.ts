import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { Endpoint } from '../openapi/endpoint.js';
import { Open, Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import {
  AccountSessionDto,
  AskedAddressDto,
  ChangeAddressDto,
  ChangeLocaleDto,
  ChangePasswordDto,
  FollowedLinkDto,
  NewAccountDto,
} from './account.dto.js';
import type { Exchange } from './exchange.js';
import { Asking } from './exchange.js';
import { IdParam } from './factor.dto.js';
import { FollowedLinks } from './followed-links.js';
import { OwnAccount, portalSessionOf } from './own-account.js';
import { Registration } from './registration.js';

const SAME_ANSWER = 'Taken. The answer is the same whether the address has an account or not; the mailbox tells.';

@ApiTags('account')
@Controller('account')
export class AccountsController {
  constructor(
    private readonly registration: Registration,
    private readonly links: FollowedLinks,
    private readonly own: OwnAccount,
  ) {}

  @Open()
  @Post()
  @HttpCode(202)
  @Endpoint({
    id: 'register',
    may: 'anybody',
    summary: 'Ask for an account; a mail verifies the address',
    problems: [422, 429],
  })
  @ApiAcceptedResponse({ description: SAME_ANSWER })
  async register(
    @Body() { locale = 'zh-TW', ...registrant }: NewAccountDto,
    @Asking() exchange: Exchange,
  ): Promise<void> {
    await this.registration.register({ ...registrant, locale }, exchange);
  }

  @Open()
  @Post('verification')
  @HttpCode(202)
  @Endpoint({
    id: 'askVerification',
    may: 'anybody',
    summary: 'Have the mail that verifies an address sent again',
    problems: [429],
  })
  @ApiAcceptedResponse({ description: SAME_ANSWER })
  async askVerification(@Body() { email }: AskedAddressDto, @Asking() exchange: Exchange): Promise<void> {
    await this.registration.askVerification(email, exchange);
  }

  @Open()
  @Post('recovery')
  @HttpCode(202)
  @Endpoint({ id: 'askRecovery', may: 'anybody', summary: 'Have a link to set a new password mailed', problems: [429] })
  @ApiAcceptedResponse({ description: SAME_ANSWER })
  async askRecovery(@Body() { email }: AskedAddressDto, @Asking() exchange: Exchange): Promise<void> {
    await this.registration.askRecovery(email, exchange);
  }

  @Open()
  @Post('links')
  @HttpCode(204)
  @Endpoint({
    id: 'followLink',
    may: 'anybody',
    summary: 'Do what a link in a mail is for; it works once and signs nobody in',
    problems: [409, 422, 429],
  })
  @ApiNoContentResponse({ description: 'It is done.' })
  async followLink(@Body() link: FollowedLinkDto, @Asking() exchange: Exchange): Promise<void> {
    await this.links.follow(link, exchange);
  }

  @ApiSecurity('portal')
  @Put('password')
  @HttpCode(204)
  @Endpoint({
    id: 'changePassword',
    may: 'account.keep',
    summary: 'Change one’s password; all other browsers are signed out',
    problems: [422, 429],
  })
  @ApiNoContentResponse({ description: 'Changed; the browser has a new cookie.' })
  async changePassword(
    @Who() who: Visitor,
    @Body() body: ChangePasswordDto,
    @Asking() exchange: Exchange,
  ): Promise<void> {
    await this.own.changePassword(portalSessionOf(who), body, exchange);
  }

  @ApiSecurity('portal')
  @Put('locale')
  @HttpCode(204)
  @Endpoint({ id: 'changeLocale', may: 'account.keep', summary: 'Choose the language of one’s account' })
  @ApiNoContentResponse({ description: 'Kept.' })
  async changeLocale(@Who() who: Visitor, @Body() { locale }: ChangeLocaleDto): Promise<void> {
    await this.own.changeLocale(who, locale);
  }

  @ApiSecurity('portal')
  @Post('address')
  @HttpCode(202)
  @Endpoint({
    id: 'changeAddress',
    may: 'account.keep',
    summary: 'Have the address changed; the old one is asked by mail, then the new one',
    problems: [409, 429],
  })
  @ApiAcceptedResponse({ description: 'Mailed to the old address; nothing changes until both have agreed.' })
  async changeAddress(
    @Who() who: Visitor,
    @Body() body: ChangeAddressDto,
    @Asking() exchange: Exchange,
  ): Promise<void> {
    await this.own.askAddressChange(portalSessionOf(who), body, exchange);
  }

  @ApiSecurity('portal')
  @Get('sessions')
  @Endpoint({ id: 'listSessions', may: 'account.keep', summary: 'The browsers that are signed in to one’s account' })
  @ApiOkResponse({ type: [AccountSessionDto] })
  async sessions(@Who() who: Visitor, @Asking() exchange: Exchange): Promise<readonly AccountSessionDto[]> {
    const sessions = await this.own.sessions(portalSessionOf(who), exchange);
    return sessions.map(({ signedInAt, expiresAt, ...session }) => ({
      ...session,
      signedInAt: signedInAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }));
  }

  @ApiSecurity('portal')
  @Delete('sessions')
  @HttpCode(204)
  @Endpoint({ id: 'endOtherSessions', may: 'account.keep', summary: 'Sign out all other browsers' })
  @ApiNoContentResponse({ description: 'They are signed out.' })
  async endOthers(@Who() who: Visitor, @Asking() exchange: Exchange): Promise<void> {
    await this.own.endOtherSessions(portalSessionOf(who), exchange);
  }

  @ApiSecurity('portal')
  @Delete('sessions/:id')
  @HttpCode(204)
  @Endpoint({ id: 'endSession', may: 'account.keep', summary: 'Sign out one browser', problems: [404] })
  @ApiNoContentResponse({ description: 'It is signed out.' })
  async end(@Who() who: Visitor, @Param() { id }: IdParam, @Asking() exchange: Exchange): Promise<void> {
    await this.own.endSession(portalSessionOf(who), id, exchange);
  }
}
