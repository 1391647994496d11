import { Injectable } from '@nestjs/common';

/** The API document as text; written once, when the application has all its routes. */
@Injectable()
export class ApiDocument {
  json = '{}';
}
