/** How long a case stays open to who broke the glass: as long as somebody stands at the counter, not longer. */
export const BROKEN_GLASS_MS = 60 * 60_000;

/** What who looks into it finds. */
export const GlassVerdict = { Justified: 'justified', Unjustified: 'unjustified' } as const;
export type GlassVerdict = (typeof GlassVerdict)[keyof typeof GlassVerdict];
export const GLASS_VERDICTS = Object.values(GlassVerdict) as readonly GlassVerdict[];
