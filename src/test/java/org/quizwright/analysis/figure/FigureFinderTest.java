package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Figure;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

class FigureFinderTest {

  private static final TextRef REF = new TextRef("source-1", 1, 1);

  private static List<Figure> in(String... text) {
    return new FigureFinder(List.of(new Claim(REF, "official data", false, "")))
        .find(Texts.passages("1901", text));
  }

  @Test
  void takesAYearInWordsForNoAmount() {
    assertThat(in("Nineteen fifty-seven, the best of them, saw four ships handed over."))
        .singleElement()
        .satisfies(figure -> assertThat(figure.low()).isEqualTo(4))
        .satisfies(figure -> assertThat(figure.asOf()).hasToString("1957"));
  }

  @Test
  void givesValueCountYearHedgeAndVoice() {
    assertThat(in("According to official data, at least 365,000 miners had no flat in 1989."))
        .containsExactly(
            new Figure(
                365_000,
                365_000,
                "people",
                "miners who had no flat in 1989",
                HistoricalDate.parse("1989"),
                "at least",
                "official data",
                REF,
                "365,000"));
  }

  @Test
  void readsARangeOfPercent() {
    assertThat(in("Output fell by 40 to 50 percent."))
        .extracting(Figure::low, Figure::high, Figure::unit)
        .containsExactly(tuple(40.0, 50.0, "percent"));
  }

  @ParameterizedTest
  @CsvSource({
    "eight to twelve hundred, 800, 1200",
    "two or three hundred, 200, 300",
    "four to six thousand, 4000, 6000",
    "six to 7 billion, 6e9, 7e9"
  })
  void givesTheLowerBoundTheScaleOfTheUpper(String range, double low, double high) {
    assertThat(in("Some " + range + " miners of Hull walked out."))
        .extracting(Figure::low, Figure::high)
        .containsExactly(tuple(low, high));
  }

  @Test
  void countsPeopleByWhereTheyAreFrom() {
    assertThat(in("Some 29,000 Antiguans became free."))
        .extracting(Figure::low, Figure::unit)
        .containsExactly(tuple(29_000.0, "people"));
  }

  @Test
  void countsTheVotesOfBothSides() {
    assertThat(in("On 22 May the council voted, by 96 to 93, for the gate to be closed at once."))
        .extracting(Figure::low, Figure::unit)
        .containsExactly(tuple(96.0, "votes"), tuple(93.0, "votes"));
  }

  @Test
  void takesAnAgeThatChildrenAreUnder() {
    assertThat(in("They gave £20 million. In most towns only children under six were free."))
        .extracting(Figure::low, Figure::unit)
        .endsWith(tuple(6.0, "years"));
  }

  @Test
  void countsTheDeadAsPeople() {
    assertThat(in("The fighting was over in two days. Estimates of the dead run from 200 to 500."))
        .extracting(Figure::low, Figure::high, Figure::unit)
        .endsWith(tuple(200.0, 500.0, "people"));
  }

  @Test
  void measuresHowNearSomebodyStood() {
    assertThat(in("I stood within thirty yards of the gate."))
        .extracting(Figure::measures)
        .containsExactly("distance from the gate");
  }

  @Test
  void countsThoseAmongUsAsPeople() {
    assertThat(in("I brought home eight shillings. Six of us ate out of that."))
        .extracting(Figure::low, Figure::unit, Figure::measures)
        .endsWith(tuple(6.0, "people", "people who ate out"));
  }

  @Test
  void passesTheHoursOfTheDayOver() {
    assertThat(
            in(
                "When the clock had struck twelve they sang. The carriage came at twenty minutes"
                    + " past one. I stood there from eleven in the forenoon."))
        .isEmpty();
  }

  @Test
  void letsJoinedNumbersShareWhatTheyCount() {
    assertThat(in("Some 90,000 and 390,000 beds passed to the state."))
        .extracting(Figure::low, Figure::unit)
        .containsExactly(tuple(90_000.0, "beds"), tuple(390_000.0, "beds"));
  }

  @Test
  void countsByOnesWhatWasCountedBefore() {
    assertThat(in("The state took over 143 voluntary hospitals and 545 municipal ones."))
        .extracting(Figure::low, Figure::unit)
        .containsExactly(tuple(143.0, "hospitals"), tuple(545.0, "hospitals"));
  }

  @Test
  void readsMoneyWithItsScale() {
    assertThat(in("The company was worth $6-7 billion."))
        .extracting(Figure::low, Figure::high, Figure::unit)
        .containsExactly(tuple(6e9, 7e9, "US dollars"));
  }

  @Test
  void readsHalfAsAShare() {
    assertThat(in("The price was roughly half of the costs."))
        .extracting(Figure::low, Figure::hedge, Figure::measures)
        .containsExactly(tuple(0.5, "roughly", "costs"));
  }

  @Test
  void dealsOutWhatRespectivelyBinds() {
    assertThat(in("The unions Amber and Cobalt had three and one seats, respectively."))
        .extracting(Figure::low, Figure::measures)
        .containsExactly(tuple(3.0, "seats of Amber"), tuple(1.0, "seats of Cobalt"));
  }

  @Test
  void countsNoYearsDaysOrAges() {
    assertThat(in("On July 10, 1989, John Kay, 35, went to Leeds.")).isEmpty();
  }

  @Test
  void readsOldMoneyWithItsShillingsAndPence() {
    assertThat(in("Pay would be 2s. 3d. a day. He took home 7s. or 8s. and paid £40 or £50."))
        .extracting(Figure::low, Figure::high, Figure::unit)
        .containsExactly(
            tuple(2.25, 2.25, "shillings a day"),
            tuple(7.0, 8.0, "shillings"),
            tuple(40.0, 50.0, "pounds"));
  }

  @Test
  void doesNotTakeTheLetterOfANameForAMillion() {
    assertThat(in("Among the dead were 2,160 Māori."))
        .extracting(Figure::low)
        .containsExactly(2160.0);
  }

  @Test
  void readsOneInFiveBehindAnotherNumber() {
    assertThat(in("Within two months one Samoan in five was dead."))
        .extracting(Figure::low)
        .contains(0.2)
        .doesNotContain(0.4);
  }

  @Test
  void countsOnByTheSubjectAndNotByWhatStandsLast() {
    assertThat(
            in(
                "Some 976 people were tried in four towns: 300 of them were acquitted and 44 went"
                    + " to prison."))
        .extracting(Figure::low, Figure::unit)
        .contains(tuple(300.0, "people"), tuple(44.0, "people"));
  }

  @Test
  void givesAllNumbersOfAListTheirPercent() {
    assertThat(in("Of the men, women and children about 29, 22 and 10 per cent were gone."))
        .extracting(Figure::low, Figure::unit)
        .containsExactly(tuple(29.0, "percent"), tuple(22.0, "percent"), tuple(10.0, "percent"));
  }

  @Test
  void measuresAgesInYears() {
    assertThat(
            in(
                "The victims were men and women aged from 25 to 45. Jon Hale, a Fife basketmaker of twenty-six, wrote home."))
        .extracting(Figure::low, Figure::unit)
        .containsExactly(tuple(25.0, "years"), tuple(26.0, "years"));
  }
}
