import { webApp } from '@talent-window/ui/vite';

export default webApp('/');
