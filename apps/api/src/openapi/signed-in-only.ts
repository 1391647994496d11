import { applyDecorators } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';

/** Says in the API document what the session guard does anyway: one of the two cookies is needed. */
export const SignedInOnly = (): MethodDecorator & ClassDecorator =>
  applyDecorators(ApiSecurity('portal'), ApiSecurity('desk'));
