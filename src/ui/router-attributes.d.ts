import 'solid-js';

declare module 'solid-js' {
  namespace JSX {
    interface ExplicitAttributes {
      /** Read by the router: a link that leaves the page where it is scrolled to. */
      noscroll: string;
    }
  }
}
