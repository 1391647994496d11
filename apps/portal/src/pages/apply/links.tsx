import type { AnchorProps, ButtonProps } from '@mantine/core';
import { Anchor, Button } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type PlainLink = ComponentPropsWithRef<'a'>;

/** A link to a page that looks like any other. */
export const AnchorLink = createLink((props: AnchorProps & PlainLink) => <Anchor {...props} />);

/** The one way on from a page. */
export const ButtonLink = createLink((props: ButtonProps & PlainLink) => <Button component="a" {...props} />);
