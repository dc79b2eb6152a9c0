package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;

class ChronologyTest {

  private static List<String> dates(@Nullable String issued, String... texts) {
    return DateTagger.tag(Texts.passages(issued, texts)).values().stream()
        .flatMap(List::stream)
        .map(date -> date.date().edtf())
        .toList();
  }

  private static List<Boolean> certain(@Nullable String issued, String... texts) {
    return DateTagger.tag(Texts.passages(issued, texts)).values().stream()
        .flatMap(List::stream)
        .map(DateMention::certain)
        .toList();
  }

  @Test
  void goesOnIntoTheNextYear() {
    assertThat(
            dates(
                "1978",
                new String[] {
                  "On 2 December 1908 the masters cut the rate.",
                  "Owen Marsh had come to Hexley in 1888. In 1902 he left the union.",
                  "On 8 February he halved the pay. On 9 March a crowd met."
                }))
        .containsExactly("1908-12-02", "1888", "1902", "1909-02-08", "1909-03-09");
  }

  @Test
  void goesBackToTheStoryAfterABookAboutIt() {
    assertThat(
            dates(
                "2014",
                new String[] {
                  "The mill burned on 9 May 1912.",
                  "A clerk gave it a paragraph in 1962.",
                  "In June the dyers met."
                }))
        .endsWith("1912-06");
  }

  @Test
  void knowsTheYearByTheWeekday() {
    assertThat(
            dates(
                "1990",
                new String[] {
                  "The dyers struck in 1957.", "On Sunday 19 January the branch met in Hexley."
                }))
        .containsExactly("1957", "1958-01-19");
  }

  @Test
  void staysInAnOldStoryThatANewspaperTells() {
    assertThat(
            dates(
                "1996-03-09",
                new String[] {
                  "The sea broke into the pit on 10 March 1936.",
                  "It had been sunk in 1841, and sold in 1881.",
                  "On 12 May the inquiry opened."
                }))
        .endsWith("1936-05-12");
  }

  @Test
  void goesOnFromADayRatherThanFromAYearNamedInPassing() {
    assertThat(
            dates(
                "1990",
                new String[] {
                  "On 3 May 1820 the mill burned. It had been built in 1790. On 6 May the dyers met."
                }))
        .containsExactly("1820-05-03", "1790", "1820-05-06");
  }

  @Test
  void isSureWhereNoOtherYearIsNearlyAsCheap() {
    assertThat(
            certain("1990", new String[] {"The mill burned on 3 May 1820. In June it was sold."}))
        .containsExactly(true, true);
  }

  @Test
  void isNotSureWhereTheNextYearIsAsLikely() {
    assertThat(
            certain(
                "1990",
                new String[] {
                  "The mill burned in 1820.", "It was rich in 1825.", "In March it fell."
                }))
        .endsWith(false);
  }

  @Test
  void believesMostWeekdaysAndNotASingleOne() {
    assertThat(
            dates(
                "1990",
                new String[] {
                  "The dyers met on Sunday 6 July 1930, on Sunday 13 July 1930 and on Monday 20 July 1930.",
                  "The mill had been sold in 1929. On Sunday 3 August it burned."
                }))
        .endsWith("1930-08-03");
  }

  @Test
  void passesOverADayThatADiarysYearDoesNotHave() {
    assertThat(
            DateTagger.tag(
                    Texts.entries(
                        "1850", "3 May 1821", "The mill burned. We shall sell it on 29 February."))
                .values())
        .flatExtracting(dates -> dates)
        .isEmpty();
  }

  @Test
  void countsAsRoughlyAsWhatItCountsFrom() {
    assertThat(
            dates(
                "1990", new String[] {"The mill was built about 1820. Two years later it burned."}))
        .containsExactly("1820~", "1822~");
  }

  @Test
  void countsYearsFromARoughDayAsFromTheDay() {
    assertThat(
            dates(
                "1990",
                new String[] {
                  "The strike began on 3 May 1926. A week later talks failed. Two years later the pit"
                      + " shut."
                }))
        .containsExactly("1926-05-03", "1926-05-10~", "1928");
  }

  @Test
  void countsFromTheStoryAndNotFromWhatIsToldAside() {
    assertThat(
            dates(
                "1990",
                new String[] {
                  "The dyers struck in May 1820. The hall, which had been built in 1790, burned. Two"
                      + " years later it was sold."
                }))
        .endsWith("1790", "1822");
  }

  @Test
  void countsFromTheEndOfWhatLasted() {
    assertThat(
            dates(
                "1990",
                new String[] {
                  "The mill closed in 1949. They lived there until 1955. That fall Ann died."
                }))
        .containsExactly("1949", "../1955", "1955-23");
  }

  @Test
  void doubtsWhatIsNotCountedFromTheDateToldLast() {
    assertThat(
            certain(
                "1990",
                new String[] {
                  "On Tuesday 12 May 1936 the inquiry met. In 1937 it ended. Two days later he died."
                }))
        .containsExactly(true, true, false);
    assertThat(
            certain(
                "1990",
                new String[] {
                  "The dyers met on 12 May 1936. On the Monday after the fair they struck. The next"
                      + " day the mill closed."
                }))
        .containsExactly(true, false);
    assertThat(certain("1990", "About 1820 the mill opened. Two years later it burned."))
        .endsWith(false);
    assertThat(certain("1990", "He served from 1914 to 1918. That year he married."))
        .endsWith(false);
  }

  @Test
  void takesWeekdaysToGoOn() {
    assertThat(
            dates(
                "1990",
                new String[] {
                  "On Tuesday 12 May 1936 the inquiry met in Hexley.",
                  "On the Sunday evening Ann Rowe put on her coat. On the Wednesday he was called.",
                  "At four on Friday afternoon the dyers came."
                }))
        .containsExactly("1936-05-12", "1936-05-17", "1936-05-20", "1936-05-22");
  }

  @Test
  void goesOnIntoTheNextMonthWithADayThatIsNamedByItsWeekday() {
    assertThat(
            dates(
                "1990",
                new String[] {
                  "At the end of August 1921 the dyers met.",
                  "They went to the committee on Tuesday the sixth. Next morning it gave way."
                }))
        .containsExactly("1921-08", "1921-09-06", "1921-09-07");
  }

  @Test
  void countsFromTheThingThatTheWordsName() {
    assertThat(
            dates(
                "1999",
                new String[] {
                  "The closure came on 30 March 1984. In 1991 a museum opened.",
                  "Three years after the closure the crane was sold."
                }))
        .endsWith("1991", "1987");
  }

  @Test
  void doubtsWhatIsCountedFromADoubtfulDateAndAWeekdayThatWasPast() {
    assertThat(
            certain(
                "1990",
                new String[] {
                  "On Tuesday 12 May 1936 the inquiry met. The judge had come on the Saturday."
                }))
        .containsExactly(true, false);
    assertThat(
            dates(
                "1990",
                new String[] {
                  "The battle was fought on Sunday 18 June 1815. He had come on the Thursday."
                }))
        .endsWith("1815-06-15");
    assertThat(certain("1990", "A report of 1955 found so. The director left that autumn."))
        .containsExactly(true, false);
  }

  @Test
  void isCertainOfADateThatTwoLeadTo() {
    assertThat(
            certain(
                "1990",
                new String[] {
                  "On 3 May 1820 the mill burned. Two weeks later the dyers struck. Later that year"
                      + " the owners rebuilt it."
                }))
        .endsWith(true);
    assertThat(
            certain(
                "1990", "The pit flooded in the winter of 1947. Later that year it was closed."))
        .endsWith(true);
  }

  @Test
  void doubtsNothingByAReportThatNoStoryGoesOnTo() {
    assertThat(
            certain(
                "1990",
                new String[] {
                  "The mill burned on 9 May 1912. A report of 1955 blamed the boilers. Two days"
                      + " later the owners fled."
                }))
        .endsWith(true);
  }

  @Test
  void looksForAWeekdayOnlyWhereNothingElseNamesIt() {
    assertThat(
            dates(
                "1990",
                "The inquiry met on 12 May 1936. They had struck on the Monday after the fair."))
        .containsExactly("1936-05-12");
  }

  @Test
  void looksAheadForAYearOnlyWithinAParagraph() {
    assertThat(
            dates(
                "1990",
                "The sum was fixed in the spring of 1921, and the minister was shot in June 1922.",
                "On 11 January 1923 the troops crossed the river.",
                "On 31 March soldiers fired into a crowd and killed thirteen men.",
                "A loaf had cost four marks in July 1914; by January 1922 it cost two hundred."))
        .contains("1923-03-31");
  }

  @Test
  void doubtsWhatFollowsFromADoubtfulYear() {
    assertThat(
            certain(
                "1990",
                "The border was shut on 13 August 1961, and in October the tanks came.",
                "A guard leapt over the wire on 15 August. On 20 August a tailor was shot dead"
                    + " there. On 17 August 1962 a boy was hit near the gate."))
        .containsExactly(true, true, false, false, true);
  }

  @Test
  void countsTheSameYearFromTheNameOfALaw() {
    assertThat(
            dates(
                "1990",
                "The party came to power in May 1948. The Registration Act of 1950 placed everybody"
                    + " in a class, and the Areas Act of the same year divided the towns."))
        .endsWith("1950", "1950");
  }

  @Test
  void goesOnFromTheMainClauseBehindARelativeOne() {
    assertThat(
            dates(
                "1990",
                "In the autumn of 1798 the general rose. A bitter war with Rigaud, who controlled"
                    + " the south, ended in victory in the summer of 1800. The following January"
                    + " he occupied the city."))
        .containsExactly("1798-23", "1800-22", "1801-01");
  }
}
