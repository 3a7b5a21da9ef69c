import { For } from 'solid-js';
import { FAO56_SHORT } from '../../domain/reference-et/standards';
import { formatNumber } from '../../i18n/format';
import { useSourcesText } from '../../i18n/sources';
import { FoldedTable } from './FoldedTable';

/** The constants of the equation in the units of FAO-56, as the calculation has them; G and the grass are its definition. */
const CONSTANTS = [
  { name: 'height', value: 0.12, decimals: 2, unit: 'm' },
  { name: 'resistance', value: 70, decimals: 0, unit: 's m⁻¹' },
  { name: 'albedo', value: FAO56_SHORT.albedo, decimals: 2, unit: '' },
  { name: 'numerator', value: FAO56_SHORT.numerator, decimals: 0, unit: 'K mm s³ Mg⁻¹ d⁻¹' },
  { name: 'denominator', value: FAO56_SHORT.denominator, decimals: 2, unit: 's m⁻¹' },
  { name: 'solar', value: FAO56_SHORT.solarConstantMjM2Min, decimals: 4, unit: 'MJ m⁻² min⁻¹' },
  { name: 'boltzmann', value: FAO56_SHORT.stefanBoltzmann * 1e9, decimals: 3, unit: '× 10⁻⁹ MJ K⁻⁴ m⁻² d⁻¹' },
  { name: 'exponent', value: FAO56_SHORT.pressureExponent, decimals: 2, unit: '' },
  { name: 'soil', value: 0, decimals: 0, unit: 'MJ m⁻² d⁻¹' },
] as const;

export function ConstantsTable() {
  const t = useSourcesText();
  return (
    <FoldedTable class="method-details" title={t('sources.constants.title')}>
      <thead>
        <tr>
          <th scope="col">{t('sources.constants.name')}</th>
          <th scope="col">{t('sources.constants.value')}</th>
        </tr>
      </thead>
      <tbody>
        <For each={CONSTANTS}>
          {({ name, value, decimals, unit }) => (
            <tr>
              <th scope="row">{t(`sources.constants.${name}`)}</th>
              <td>
                {formatNumber(value, decimals)} {unit}
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </FoldedTable>
  );
}
