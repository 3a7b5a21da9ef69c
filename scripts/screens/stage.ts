/** Where pictures are taken: the built app, a browser, and the test weather server under the providers' names. */
import { type Browser, chromium } from 'playwright';
import { type AppServer, startAppServer } from '../../tests/support/app-server';
import { browserFlags } from '../../tests/support/browser-flags';
import { startWeatherServer, type WeatherServer } from '../../tests/support/weather-server';
import { findOrInstallChromium, INSTALL_HINT } from '../find-chromium';

export interface Stage {
  readonly browser: Browser;
  readonly app: AppServer;
  readonly weather: WeatherServer;
}

/** Sets the stage, lets `play` use it, and clears it whatever happens. */
export async function onStage(play: (stage: Stage) => Promise<void>): Promise<void> {
  const executablePath = await findOrInstallChromium();
  if (!executablePath) throw new Error(INSTALL_HINT);
  const [weather, app] = await Promise.all([
    startWeatherServer({ tls: true }),
    startAppServer(process.env.EVAONLINE_APP_FOLDER ?? 'dist'),
  ]);
  const browser = await chromium.launch({ executablePath, args: browserFlags(weather.port) });
  try {
    await play({ browser, app, weather });
  } finally {
    await browser.close();
    await Promise.all([weather.stop(), app.stop()]);
  }
}
