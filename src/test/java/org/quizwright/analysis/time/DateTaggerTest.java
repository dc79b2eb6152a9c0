package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;

class DateTaggerTest {

  @Test
  void countsOldStyleWeekdaysFromTheOneThatTheTextNames() {
    assertThat(
            dates(
                "2009-05-01",
                "The barn caught fire on Sunday 2 September 1666.",
                "On the Monday the mayor came. On the Tuesday the church fell."
                    + " On Tuesday evening it rained."))
        .containsExactly("1666-09-02", "1666-09-03", "1666-09-04", "1666-09-04");
  }

  @Test
  void takesAWeekdayAndTheDayBesideItForOneDate() {
    assertThat(
            dates(
                "2009-05-01",
                "The barn caught fire on 30 August 1820. On the Saturday, the second of September,"
                    + " it rained."))
        .containsExactly("1820-08-30", "1820-09-02");
  }

  @Test
  void takesPartsOfADayOfTheMonthButNoStretchBetweenThem() {
    assertThat(
            dates(
                "2009-05-01",
                "The barn caught fire on 30 August 1820. It rained from the afternoon of the 31st"
                    + " until the Monday. Between the afternoon of the 29th and the evening of the"
                    + " 30th not a cart had passed."))
        .containsExactly("1820-08-30", "1820-08-31");
  }

  @Test
  void takesWhatWouldBeFarAheadForWhatIsPast() {
    assertThat(
            dates(
                "1667-01-14",
                "I have read the papers. It is agreed that the blaze on 2 September was an accident."))
        .containsExactly("1666-09-02");
  }

  @Test
  void goesOnFromADayOfWhatHappened() {
    assertThat(
            dates(
                "2016-05-01",
                "The riots began in March 1819.",
                "What happened between 10 and 13 April is not in doubt.",
                "Hale, who took over on the night of the 11th, banned the fair."))
        .containsExactly("1819-03", "1819-04-10/1819-04-13", "1819-04-11");
  }

  @Test
  void comesBackFromAYearThatTheTextHasOnlyLookedAheadAt() {
    assertThat(
            dates(
                "2011-05-01",
                "The troops landed on 5 November 1756. The plan won Hale a prize in 1757. By 22"
                    + " December they had gone. He resigned on 9 January 1757."))
        .containsExactly("1756-11-05", "1757", "../1756-12-22", "1757-01-09");
  }

  @Test
  void takesMonthsThatWordsRunThroughAsOneTime() {
    assertThat(
            dates(
                "2016-05-01",
                "The mill closed in 1812. Through May and June bands went from house to house."
                    + " Most of August and September was quiet. In the course of the decade, the"
                    + " dyers left."))
        .containsExactly("1812", "1812-05/1812-06", "1812-08/1812-09", "181X");
  }

  @Test
  void isSureOfAYearThatThePassageHasJustTold() {
    List<AnalysedPassage> passages =
        Texts.passages(
            "2011-05-01",
            new String[] {"The clerk was dismissed in March 1821. On 8 July the squire left."});
    assertThat(DateTagger.tag(passages, "The Hexley fire, 1820", List.of()).mentions().values())
        .flatExtracting(dates -> dates)
        .extracting(DateMention::certain)
        .containsExactly(true, true);
  }

  @Test
  void isSureOfTheYearThatTheTitleNames() {
    List<AnalysedPassage> passages =
        Texts.passages(
            "2011-05-01",
            new String[] {
              "The mill won a prize in 1957. By May the weavers had left. In July 1820 it burned.",
              "In August the dyers came back."
            });
    assertThat(DateTagger.tag(passages, "The Hexley fire, 1820", List.of()).mentions().values())
        .flatExtracting(dates -> dates)
        .extracting(date -> date.date().edtf(), DateMention::certain)
        .containsExactly(
            tuple("1957", true),
            tuple("../1957-05", false),
            tuple("1820-07", true),
            tuple("1820-08", true));
  }

  @Test
  void isNotSureOfTheStorysYearWhereTheTitleNamesAnother() {
    List<AnalysedPassage> passages =
        Texts.passages(
            "2003-05-01", new String[] {"The union won about 1891. On 23 June the mill shut."});
    assertThat(DateTagger.tag(passages, "The mill strike, 1892", List.of()).mentions().values())
        .flatExtracting(dates -> dates)
        .extracting(date -> date.date().edtf(), DateMention::certain)
        .containsExactly(tuple("1891~", true), tuple("1891-06-23", false));
  }

  @Test
  void goesOnFromAYearThatAReaderIsToldToLookAt() {
    assertThat(
            dates(
                "2018-05-01",
                "He became engineer in January 1856.",
                "Did the sewers work? Look at 1866. That summer cholera returned to the city."))
        .containsExactly("1856-01", "1866", "1866-22");
  }

  @Test
  void goesOnFromTheDateOfWordsThatWereWritten() {
    assertThat(
            dates(
                "2018-06-30",
                "The quarrel ran through the house of a man whose diaries his grandson keeps.",
                "“I did not spend six years learning,” he wrote one night in January 1948.",
                "The poll went his way in February: 40,814 doctors disapproved of the act."))
        .containsExactly("1948-01", "1948-02");
  }

  @Test
  void goesOnFromADatedLetter() {
    assertThat(
            dates(
                "2018-06-30",
                "By the end of 1891 the quarrel had flared up again.",
                "In a letter dated 2 September 1902 a landlord’s son invited both sides to talk.",
                "The conference met on 20 December."))
        .endsWith("1902-09-02", "1902-12-20");
  }

  @Test
  void tellsNoMonthWhereTheTextTellsAPartOfAYear() {
    assertThat(
            dates(
                "2018-06-30",
                "By the middle of 1840 they sat in jail, by the end of 1841 no more."))
        .containsExactly("../1840~", "../1841-12");
  }

  @Test
  void takesNoNumbersOfPeopleForAStretchOfYears() {
    assertThat(dates("2018-05-01", "Their number has been put at anything between 119 and 175."))
        .isEmpty();
  }

  @Test
  void countsNoSecondDateFromTheOneItStandsBeside() {
    assertThat(
            dates(
                "2018-05-01",
                "On 15 July 1858 he brought in a bill.",
                "The bill became law on 2 August, only eighteen days later.",
                "Two years later, in 1860, it was repealed."))
        .containsExactly("1858-07-15", "1858-08-02", "1860");
  }

  @Test
  void countsOnWhereTheDateBesideHasNoYearOfItsOwn() {
    assertThat(
            dates(
                "2018-05-01", "The pit opened in 1858.", "The following year, in July, it closed."))
        .endsWith("1859-07");
  }

  @Test
  void letsANarrativeKeepTheYearMentionedLast() {
    assertThat(
            dates(
                "2018-05-01",
                "The strikes began in the spring of 1989.",
                "In July they spread; on July 10 the pits stood still."))
        .containsExactly("1989-21", "1989-07", "1989-07-10");
  }

  @Test
  void doesNotInheritFromACitationOrAName() {
    assertThat(
            dates(
                "2018-05-01",
                "The union met in 1992.",
                "According to a 2009 article, the 1917 congress was larger.",
                "In July it met again."))
        .containsExactly("1992", "2009", "1917", "1992-07");
  }

  @Test
  void doesNotInheritFromADecade() {
    assertThat(
            dates(
                "2018-05-01",
                "The union met in 1992.",
                "It grew in the 1990s.",
                "It split in May."))
        .containsExactly("1992", "199X", "1992-05");
  }

  @Test
  void leansOnTheDayATextAppearedWhereItSpeaksOfItsPresent() {
    assertThat(
            dates(
                "1989-07-20",
                "The miners defend the gains of 1917.",
                "They demand soap.",
                "They call on others to join on August 1.",
                "In May, the paper warned them.",
                "In November, the paper warned them."))
        .containsExactly("1917", "1989-08-01", "1989-05", "1988-11");
  }

  @Test
  void takesTheDayATextAppearedWhereNoYearWasMentioned() {
    assertThat(dates("2018-05-01", "The fire broke out on March 25."))
        .containsExactly("2018-03-25");
  }

  @Test
  void leadsATextOfRecentDaysBackFromAnOldStoryInItsNextParagraph() {
    assertThat(
            dates(
                "1889-10-12",
                "The dockers met on the 14th of August and marched.",
                "They had struck in 1872, and were beaten on the 4th of March in that year.",
                "The cardinal spoke to them on the 10th of September."))
        .containsExactly("1889-08-14", "1872", "1872-03-04", "1889-09-10");
  }

  @Test
  void keepsTheOldStorysYearWhereATextOfRecentDaysGoesOnWithIt() {
    assertThat(
            dates(
                "1889-10-12",
                "The dockers met on the 14th of August and marched.",
                "They struck in 1872. The masters gave way on the 2nd of May."))
        .containsExactly("1889-08-14", "1872", "1872-05-02");
  }

  @Test
  void doesNotGoOnToAYearThatTheStoryNeverReached() {
    assertThat(
            dates(
                "1990",
                "In 1903 the senators met.",
                "Had they said yes, ships might have passed by 1910.",
                "On 2 November a gunboat came."))
        .endsWith("1903-11-02");
  }

  @Test
  void takesNoRoundNumbersForYears() {
    assertThat(dates("1990", "Estimates of the dead run from 200 to 500, nearly all of them poor."))
        .isEmpty();
  }

  @Test
  void isNotSureOfAYearThatAMemoryNamedInPassing() {
    assertThat(certain("1899", "I married in 1854. I was poor.", "We left Hexley on 3 June."))
        .containsExactly(true, false);
  }

  @Test
  void takesTheYearThatAnotherTextWritesWithADayRemembered() {
    List<AnalysedPassage> passages =
        new ArrayList<>(
            Texts.passages(
                "source-1",
                "1899",
                new String[] {"I married in 1854.", "We left Hexley on 3 June."}));
    passages.addAll(
        Texts.passages("source-2", "1950", new String[] {"The rising of 3 June 1866 failed."}));
    assertThat(DateTagger.tag(passages).values())
        .flatExtracting(mentions -> mentions)
        .extracting(mention -> mention.date().edtf())
        .containsExactly("1854", "1866-06-03", "1866-06-03");
  }

  @Test
  void leavesADateWithoutAnyYearOut() {
    assertThat(dates(null, "The fire broke out on March 25.")).isEmpty();
  }

  @Test
  void resolvesTheSameYear() {
    assertThat(dates("2018-05-01", "It closed in 2010, and the pit flooded that same year."))
        .containsExactly("2010", "2010");
  }

  @Test
  void opensWhatBeganOrEnded() {
    assertThat(
            dates(
                "2018-05-01",
                "From 1982 onward it grew.",
                "It stood until 1993.",
                "By 1994, it was gone."))
        .containsExactly("1982/..", "../1993", "../1994");
  }

  @Test
  void leavesOutADayThatTheCalendarDoesNotHave() {
    assertThat(dates("2018-05-01", "It fell on February 30, 1990.")).isEmpty();
  }

  private static List<String> dates(@Nullable String issued, String... sentences) {
    return DateTagger.tag(Texts.passages(issued, sentences)).values().stream()
        .flatMap(List::stream)
        .map(mention -> mention.date().edtf())
        .toList();
  }

  private static List<Boolean> certain(String issued, String... sentences) {
    return DateTagger.tag(Texts.passages(issued, sentences)).values().stream()
        .flatMap(List::stream)
        .map(DateMention::certain)
        .toList();
  }
}
