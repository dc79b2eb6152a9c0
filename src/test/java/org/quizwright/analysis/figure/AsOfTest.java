package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;

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
          In 1819 and 1820 the bank lost £300. | 1819/1820
          Fever killed in 1848 and 1849, when 700 people died, and in 1853, when it took 90. | 1848/1849 1853
          Hands died at Hull in 1807, which lost 110 men, and at York in 1810, which lost 91 men. | 1807 1810
          In 1812 the war ended. The king had lost 40 ships since 1805. | 1812
          From 1843 every farmer paid 3 shillings. | 1843
          Since 1843 every farmer has paid 3 shillings. | 1843/1880
          In 1812 the wall fell. A stone today names 40 victims. | 1812
          The gang had been twelve men since 1819. | 1819
          In 1812 the king set out, and he is said to have taken 300 horses. | 1812
          The weavers had nobody until 1839, when they founded a union. It had 600 members. | 1839
          In 1780 it was quiet. They built a press that made paper, and in 1811 the mayor bought one. It cost £90. | 1811
          In 1812 the wall fell. The guild has 800 members. | 1880
          In 1812 the wall fell. The guild has collected £90. | 1880
          In 1812 the wall fell near the camp of a man who rose in 1790. It killed 40 soldiers. | 1812
          There were only some 240 power looms in the country by 1813. | 1813
          The dead of 1812 (counted in 1850) were 40 soldiers. | 1812
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
  void leavesADiarysFiguresToItsDays() {
    List<AnalysedPassage> diary =
        Texts.entries("1880", "3 May 1812", "The guns began. We lost 40 men. We have 90 horses.");
    assertThat(new FigureFinder(List.of()).find(diary))
        .extracting(figure -> String.valueOf(figure.asOf()))
        .containsExactly("1812-05-03", "1812-05-03");
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
