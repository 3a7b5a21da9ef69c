/** The app: its services, its shell and its pages. Each page is loaded when it is first opened. */
import { HashRouter, Route } from '@solidjs/router';
import { lazy } from 'solid-js';
import { NotFound } from './components/NotFound';
import { Shell } from './components/Shell';
import { type AppServices, ServicesProvider } from './services';
import './styles/index.css';

const Home = lazy(() => import('./pages/Home'));
const Eto = lazy(() => import('./pages/Eto'));
const Saved = lazy(() => import('./pages/Saved'));
const SavedRun = lazy(() => import('./pages/SavedRun'));
const Shared = lazy(() => import('./pages/Shared'));
const Compare = lazy(() => import('./pages/Compare'));
const About = lazy(() => import('./pages/About'));

/** Fetches the page of an address before it is wanted; without a network it is asked for again when it is. */
export const preloadHome = () => Home.preload().catch(() => undefined);

export function App(props: { readonly services: AppServices }) {
  return (
    <ServicesProvider value={props.services}>
      <HashRouter root={Shell}>
        <Route path="/" component={Home} />
        <Route path="/eto" component={Eto} />
        <Route path="/saved" component={Saved} />
        <Route path="/saved/:id" component={SavedRun} />
        <Route path="/shared/:data" component={Shared} />
        <Route path="/compare" component={Compare} />
        <Route path="/about" component={About} />
        <Route path="*" component={NotFound} />
      </HashRouter>
    </ServicesProvider>
  );
}
