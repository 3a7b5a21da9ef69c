/** The equations of the method, as MathML that the browser sets itself. Symbols need no translation. */

/** FAO-56 Eq. 6. */
export function PenmanMonteith() {
  return (
    <math display="block">
      <msub>
        <mi>ET</mi>
        <mi>o</mi>
      </msub>
      <mo>=</mo>
      <mfrac>
        <mrow>
          <mn>0.408</mn>
          <mi>Δ</mi>
          <mo>(</mo>
          <msub>
            <mi>R</mi>
            <mi>n</mi>
          </msub>
          <mo>−</mo>
          <mi>G</mi>
          <mo>)</mo>
          <mo>+</mo>
          <mi>γ</mi>
          <mfrac>
            <mn>900</mn>
            <mrow>
              <mi>T</mi>
              <mo>+</mo>
              <mn>273</mn>
            </mrow>
          </mfrac>
          <msub>
            <mi>u</mi>
            <mn>2</mn>
          </msub>
          <mo>(</mo>
          <msub>
            <mi>e</mi>
            <mi>s</mi>
          </msub>
          <mo>−</mo>
          <msub>
            <mi>e</mi>
            <mi>a</mi>
          </msub>
          <mo>)</mo>
        </mrow>
        <mrow>
          <mi>Δ</mi>
          <mo>+</mo>
          <mi>γ</mi>
          <mo>(</mo>
          <mn>1</mn>
          <mo>+</mo>
          <mn>0.34</mn>
          <msub>
            <mi>u</mi>
            <mn>2</mn>
          </msub>
          <mo>)</mo>
        </mrow>
      </mfrac>
    </math>
  );
}

/** FAO-56 Eq. 9. */
export function MeanTemperature() {
  return (
    <math display="block">
      <mi>T</mi>
      <mo>=</mo>
      <mfrac>
        <mrow>
          <msub>
            <mi>T</mi>
            <mi>max</mi>
          </msub>
          <mo>+</mo>
          <msub>
            <mi>T</mi>
            <mi>min</mi>
          </msub>
        </mrow>
        <mn>2</mn>
      </mfrac>
    </math>
  );
}

/** FAO-56 Eq. 19. */
export function ActualVaporPressure() {
  return (
    <math display="block">
      <msub>
        <mi>e</mi>
        <mi>a</mi>
      </msub>
      <mo>=</mo>
      <mfrac>
        <msub>
          <mi>RH</mi>
          <mi>mean</mi>
        </msub>
        <mn>100</mn>
      </mfrac>
      <mo>·</mo>
      <mfrac>
        <mrow>
          <mi>e°</mi>
          <mo>(</mo>
          <msub>
            <mi>T</mi>
            <mi>max</mi>
          </msub>
          <mo>)</mo>
          <mo>+</mo>
          <mi>e°</mi>
          <mo>(</mo>
          <msub>
            <mi>T</mi>
            <mi>min</mi>
          </msub>
          <mo>)</mo>
        </mrow>
        <mn>2</mn>
      </mfrac>
    </math>
  );
}

/** FAO-56 Eq. 47. */
export function WindAt2m() {
  return (
    <math display="block">
      <msub>
        <mi>u</mi>
        <mn>2</mn>
      </msub>
      <mo>=</mo>
      <msub>
        <mi>u</mi>
        <mi>z</mi>
      </msub>
      <mfrac>
        <mn>4.87</mn>
        <mrow>
          <mi>ln</mi>
          <mo>(</mo>
          <mn>67.8</mn>
          <mi>z</mi>
          <mo>−</mo>
          <mn>5.42</mn>
          <mo>)</mo>
        </mrow>
      </mfrac>
    </math>
  );
}

/** FAO-56 Eq. 38 to 40: net radiation, with albedo 0.23. */
export function NetRadiation() {
  return (
    <math display="block">
      <msub>
        <mi>R</mi>
        <mi>n</mi>
      </msub>
      <mo>=</mo>
      <mo>(</mo>
      <mn>1</mn>
      <mo>−</mo>
      <mn>0.23</mn>
      <mo>)</mo>
      <msub>
        <mi>R</mi>
        <mi>s</mi>
      </msub>
      <mo>−</mo>
      <msub>
        <mi>R</mi>
        <mi>nl</mi>
      </msub>
    </math>
  );
}
