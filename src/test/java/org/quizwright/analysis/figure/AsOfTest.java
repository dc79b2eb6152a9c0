package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;

class AsOfTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          In 1840 the port had 90 ships. | 1840
          The port had 90 ships in 1840 and 60 ships in 1850. | 1840 1850
          Exports were 35 percent of their 1830 level by 1845. | 1845
          In 1812 the bridge fell. It killed 40 soldiers. | 1812
          In 1812 he was censured but not recalled until 1816. The war cost £900. | 1812
          The port has 90 ships. | 1880
          The guild, which was founded in 1820, has 800 members. | 1880
          The mayor drowned 40 cats. | null
          In 1847 the tribe, which had been driven out in 1831, collected $170. | 1847
          In 1812 the wall fell. The abbey gave £90, where a school was opened in 1840. | 1812
          Between 1865 and 1868 the crew shrank from 380 to 150. | 1865 1868
          In 1851 the town had 650 people, fewer than in 1837. | 1851
          In 1812 the bridge fell. The king had come in 1790. It killed 40 soldiers. | 1812
          Crimes numbered 863 and 4,439 in 1879 and 1881 respectively. | 1879 1881
          In 1820 and 1860 the census counted 94,270 and 63,175 people respectively. | 1820 1860
          From 1 June 1852 a letter cost £4. | 1852-06-01
          The estimate for 1849–50 had to be raised from £260 to £358. | 1849/1850 1849/1850
          The army expects that it will need 90 guns by 1895. | 1895
          """)
  void takesTheTimeThatBindsTheNumber(String text, String dates) {
    assertThat(dates(new String[] {text})).isEqualTo(dates);
  }

  @Test
  void goesOnFromTheStoryAndNotFromWhatHadBeenBefore() {
    assertThat(dates("London smelled in 1858. Fever had come in 1854.", "The mayor spent £900."))
        .isEqualTo("1858");
  }

  @Test
  void countsNoPiecesThatAThingIsCutInto() {
    assertThat(dates("In 1878 the ship was cut in two, and it sank.")).isEmpty();
  }

  @Test
  void countsNobodysAge() {
    assertThat(dates("In 1848 she was a nurse of 21 at Hull, and the guild turned 70.")).isEmpty();
  }

  private static String dates(String... passages) {
    return new FigureFinder(List.of())
        .find(Texts.passages("1880-05-03", passages)).stream()
            .map(figure -> String.valueOf(figure.asOf()))
            .collect(Collectors.joining(" "));
  }
}
