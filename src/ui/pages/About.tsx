/** What the numbers are, how they are made, from what, and where they end. */
import { For, type JSX } from 'solid-js';
import { useAboutText } from '../../i18n/about';
import { Accuracy } from '../components/Accuracy';
import { Conformance } from '../components/Conformance';
import { ActualVaporPressure, MeanTemperature, NetRadiation, PenmanMonteith, WindAt2m } from '../components/Equations';
import { QualityBadge } from '../components/QualityBadge';
import { SourcesTable } from '../components/SourcesTable';
import { WhatsNewButton } from '../components/WhatsNewButton';
import '../styles/about.css';

const EQUATIONS = [
  { name: 'about.equationPm', formula: PenmanMonteith },
  { name: 'about.equationTmean', formula: MeanTemperature },
  { name: 'about.equationEa', formula: ActualVaporPressure },
  { name: 'about.equationWind', formula: WindAt2m },
  { name: 'about.equationRn', formula: NetRadiation },
] as const;

const QUALITIES = ['HIGH', 'MEDIUM', 'LOW', 'NONE'] as const;
const LIMITS = ['limitModel', 'limitLocal', 'limitRecent', 'limitForecast', 'limitReference'] as const;

export default function About() {
  const t = useAboutText();
  return (
    <div class="page about">
      <header class="about__lead">
        <h1 tabindex={-1}>{t('about.title')}</h1>
        <p>{t('about.lead')}</p>
      </header>
      <Chapter title={t('about.what')}>
        <p>{t('about.whatText')}</p>
      </Chapter>
      <Chapter title={t('about.method')}>
        <p>{t('about.methodText')}</p>
        <For each={EQUATIONS}>
          {({ name, formula: Formula }) => (
            <figure class="equation">
              <figcaption>{t(name)}</figcaption>
              <Formula />
            </figure>
          )}
        </For>
        <p class="soft">{t('about.symbols')}</p>
      </Chapter>
      <Chapter title={t('about.conformance.title')}>
        <p>{t('about.conformance.text')}</p>
        <p>{t('about.conformance.rule')}</p>
        <Conformance />
      </Chapter>
      <Chapter title={t('about.fusion')}>
        <p>{t('about.fusionText')}</p>
      </Chapter>
      <Chapter title={t('about.accuracy.title')}>
        <Accuracy />
      </Chapter>
      <Chapter title={t('about.quality')}>
        <dl class="about__qualities">
          <For each={QUALITIES}>
            {(quality) => (
              <div>
                <dt>
                  <QualityBadge quality={quality} />
                </dt>
                <dd>{t(`quality.rule${quality}`)}</dd>
              </div>
            )}
          </For>
        </dl>
      </Chapter>
      <Chapter title={t('about.sourcesTitle')}>
        <SourcesTable />
      </Chapter>
      <Chapter title={t('about.limits')}>
        <ul>
          <For each={LIMITS}>{(limit) => <li>{t(`about.${limit}`)}</li>}</For>
        </ul>
      </Chapter>
      <Chapter title={t('about.privacy')}>
        <p>{t('about.privacyText')}</p>
      </Chapter>
      <Chapter title={t('about.version')}>
        <p>{t('about.versionText', __APP_VERSION__)}</p>
        <WhatsNewButton />
      </Chapter>
    </div>
  );
}

function Chapter(props: { title: string; children: JSX.Element }) {
  return (
    <section class="about__chapter stack">
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
