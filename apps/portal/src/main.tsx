import '@talent-window/ui/styles.css';
import { mount } from '@talent-window/ui';
import { router } from './routes.js';
import './portal.css';

await mount(router);
