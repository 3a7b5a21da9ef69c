/** The app with invented services; `?scenario=` chooses what they do (scenarios.ts). */
import { render } from 'solid-js/web';
import { App } from '../../../src/ui/App';
import { previewServices } from './preview-services';

const root = document.getElementById('app');
if (!root) throw new Error('The preview page has no #app');
const scenario = new URLSearchParams(location.search).get('scenario') ?? 'success';
render(() => <App services={previewServices(scenario)} />, root);
