package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Mühle wurde 1824 neben dem Fluss gebaut und gab den meisten Leuten der Gemeinde Arbeit.",
        "De molen werd in 1824 naast de rivier gebouwd en gaf werk aan de meeste mensen van het dorp.",
        "Le moulin fut construit en 1824 au bord de la rivière et occupait la plupart des habitants.",
        "Il mulino fu costruito nel 1824 vicino al fiume e dava lavoro alla maggior parte della gente.",
        "El molino se construyó en 1824 junto al río y dio trabajo a la mayor parte de los vecinos.",
        "O moinho foi construído em 1824 junto ao rio e deu trabalho à maior parte dos moradores da vila.",
        "Kvarnen byggdes 1824 vid ån och gav arbete åt det mesta av socknen, som Anna Berg skrev.",
        "Młyn zbudowano w 1824 roku nad rzeką i większość ludzi z parafii znalazła się na liście płac.",
        "Мельница была построена в 1824 году у реки и давала работу почти всему приходу.",
        "工厂建于一八二四年，位于河边，雇用了教区的大部分居民。工厂建于一八二四年。",
        "Tehdas rakennettiin joen varrelle vuonna tuhat kahdeksansataa kaksikymmentäneljä ja suurin"
            + " osa pitäjän asukkaista sai sieltä työtä, kuten kirjoittaja kertoo kirjassaan, joka"
            + " ilmestyi myöhemmin samalla vuosisadalla kaupungin omassa kirjapainossa."
      })
  void knowsAnotherLanguage(String text) {
    assertThat(ForeignText.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill was built beside the river in 1824 and employed most of the parish.",
        "Charles de Gaulle and Jean de la Tour left Le Havre on the day after the fall of Paris.",
        "The coup d’état of the colonels, the so-called “revolución de los pobres”, failed at noon.",
        "Present: J. Hill, A. Marsh, T. van der Berg, L. de Witt, M. Rossi, P. Novák, S. Berg.",
        "Bread! Peace! Land!",
        "Soap, meat, tea, sugar, candles, boots, shirts, blankets, nails, rope, tar, lamps, oil,"
            + " flour, salt, pepper, herring, butter, cheese, cloth, thread and needles, pots, pans",
        "Wages fell. Prices rose. Workers starved. Shops closed. Ships left."
      })
  void leavesEnglishAlone(String text) {
    assertThat(ForeignText.is(text)).isFalse();
  }
}
