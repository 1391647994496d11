import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { SavedViewDto, SavedViewParam, SavedViewsDto, SaveViewDto } from './saved-view.dto.js';
import { SavedViews } from './saved-views.js';

@ApiTags('queues')
@ApiSecurity('desk')
@Controller('saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  @Get()
  @Endpoint({ id: 'listSavedViews', may: 'queue.read', summary: 'The views that the officer has saved' })
  @ApiOkResponse({ type: SavedViewsDto })
  async list(@Who() who: Visitor): Promise<SavedViewsDto> {
    return { items: await this.views.list(who) };
  }

  @Put(':id')
  @Endpoint({
    id: 'saveView',
    may: 'queue.read',
    summary: 'Save a view with what it is narrowed down by, or change one',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: SavedViewDto })
  save(@Who() who: Visitor, @Param() { id }: SavedViewParam, @Body() view: SaveViewDto): Promise<SavedViewDto> {
    return this.views.save(who, id, view);
  }

  @Delete(':id')
  @HttpCode(204)
  @Endpoint({ id: 'removeSavedView', may: 'queue.read', summary: 'Forget a saved view', problems: [404] })
  @ApiNoContentResponse({ description: 'It is gone.' })
  remove(@Who() who: Visitor, @Param() { id }: SavedViewParam): Promise<void> {
    return this.views.remove(who, id);
  }
}
