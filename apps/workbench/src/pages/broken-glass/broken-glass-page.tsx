export function BrokenGlassPage() {
  return null;
}
