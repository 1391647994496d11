import '@talent-window/ui/styles.css';
import { mount } from '@talent-window/ui';
import { router } from './routes.js';
import './workbench.css';

await mount(router);
