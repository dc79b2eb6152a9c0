package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Placement;

class EventFinderTest {

  @Test
  void givesIdsThatABankTakes() {
    assertThat(find("In March 1825 Simón Bolívar closed the mint of Potosí."))
        .extracting(Event::id)
        .containsExactly("simon-bolivar-closed-mint-potosi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In January 1989, the Kremlin ordered that mines should switch to “self-financing”."
            + "|1989-01|The Kremlin ordered that mines should switch to self-financing",
        "Rosugol became a joint-stock company in 1996."
            + "|1996|Rosugol became a joint-stock company",
        "They worked in the Club of Social Initiatives (CSI), which was formed in 1986, and left."
            + "|1986|The Club of Social Initiatives was formed",
        "A fire in a nursing home in Krasnodar in 2007 killed 60 people."
            + "|2007|There was a fire in a nursing home in Krasnodar",
        "The rail war came in 1998 – when the rail lines were cut between Siberia and Russia – and went."
            + "|1998|The rail lines were cut between Siberia and Russia",
        "Starting in 1888, the Leeds bank provided a substantial amount of money for the miners."
            + "|1888/..|The Leeds bank began to provide a substantial amount of money for the miners",
        "In 1891 a deed formally established the transfer of all docks in Hull to the Humber Company."
            + "|1891|The transfer of all docks in Hull to the Humber Company was established",
        "During 1891, the “social liberals” lost most of their portfolios."
            + "|1891|The social liberals lost most of their portfolios",
        "The strike came at the height of the reform policy that had been announced in 1885 by John Hale."
            + "|1885|The reform policy was announced by John Hale",
        "On January 11, 1892, the weavers of Hull counted their money and left the mill."
            + "|1892-01-11|The weavers of Hull left the mill",
        "On 22 July 1833 Owen Marsh told the House of Commons that the dyers of Hull were poor."
            + "|1833-07-22|Owen Marsh told the House of Commons that the dyers of Hull were poor",
        "In July 1833 the Humber League had the term of service in Hull shortened."
            + "|1833-07|The Humber League had the term of service in Hull shortened",
        "On 1 December 1942 Owen Marsh published his report on the mills of Hull."
            + "|1942-12-01|Owen Marsh published his report on the mills of Hull",
        "In 1824 Mary Marsh published a pamphlet against slavery in Hull."
            + "|1824|Mary Marsh published a pamphlet against slavery in Hull",
        "With the Hexley rioters arrested on 3 May 1820, the dyers took fright."
            + "|1820-05-03|The Hexley rioters were arrested",
        "The Hexley Herald, founded on 5 May 1821 by a man who had sent letters to Hull, was bold."
            + "|1821-05-05|The Hexley Herald was founded",
        "Owen Marsh was sentenced to two and a half years on 15 May 1820."
            + "|1820-05-15|Owen Marsh was sentenced to two and a half years",
        "The health bill was published in March 1846." + "|1846-03|The health bill was published",
        "Starting in 1888, the miners of Leeds were paid by the Humber Company."
            + "|1888/..|The miners of Leeds began to be paid by the Humber Company",
        "The treaty signed with Spain in March 1812 gave the docks of Leeds to the Humber Company."
            + "|1812-03|The treaty was signed with Spain",
        "Ann Rowe was born in Leeds on 12 May 1812, the eldest of four sisters."
            + "|1812-05-12|Ann Rowe was born in Leeds",
        "In 1812 Ann Rowe had been elected a Fellow of the Humber Society."
            + "|1812|Ann Rowe was elected a Fellow of the Humber Society",
        "The government abolished the duty on paper in 1861, newspapers became cheaper, and trade grew."
            + "|1861|The government abolished the duty on paper",
        "Seven of the nine mills of Leeds were closed in 1812."
            + "|1812|Seven of the nine mills of Leeds were closed",
        "An Act of March 1812 banned the breaking of looms in Leeds."
            + "|1812-03|An Act banned the breaking of looms in Leeds",
        "It is agreed by all that the Leeds bank was closed, in the end, on 2 May 1812."
            + "|1812-05-02|The Leeds bank was closed",
        "The shooting of Owen Marsh in 1812, long forgotten, figures in every book."
            + "|1812|Owen Marsh was shot",
        "Owen Marsh lived in Hull, and was pardoned in 1894 by the Humber Court."
            + "|1894|Owen Marsh was pardoned by the Humber Court"
      })
  void wordsAnEventAsAClauseThatStandsAlone(String text, String date, String label) {
    assertThat(find(text))
        .extracting(event -> event.date().edtf(), Event::label)
        .containsExactly(tuple(date, label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The output of the mines of Leeds plunged to half by 1892.|1892",
        "By March 1847 the number of weavers in Hull had climbed to 700.|1847-03",
        "By 1892 the railway had reached Hull.|../1892"
      })
  void datesHowFarSomethingHadMovedByTheDayItIsMeasured(String text, String date) {
    assertThat(find(text)).extracting(event -> event.date().edtf()).containsExactly(date);
  }

  @Test
  void tellsADeedOnceByItsFinerDate() {
    assertThat(find("That year, 1822, in April, Owen Marsh took Captain Hale to law in Hexley."))
        .extracting(event -> event.date().edtf())
        .containsExactly("1822-04");
  }

  @Test
  void tellsOnceWhatTwoTextsTellOfOneDayInOtherWords() {
    List<AnalysedPassage> passages =
        new ArrayList<>(
            Texts.passages("1950", new String[] {"Parliament met on 23 November 1819 in London."}));
    passages.addAll(
        Texts.passages(
            "source-2", "1820", new String[] {"Parliament was called on 23 November 1819."}));
    assertThat(EventFinder.find(passages, List.of(), Texts.LANGUAGE)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1990 the Gorbachev government would have fallen.",
        "In 1990 the Kremlin did not order the mines of Siberia to close.",
        "According to a 2009 article, the Kremlin ordered the closure of mines.",
        "By 1994, the Kremlin had closed the mines of Siberia.",
        "Since 1993, Mikhail Shmakov has led the union in Moscow.",
        "They blamed the dragoons, who had sent their swords to the cutler to be ground in July 1819.",
        "In 2007 a survey looked at the mills of Hull and praised the masters.",
        "His book on the mills of Hull was published in March 1846.",
        "The Combination Acts of 1799 and 1800 made unions illegal in Siberia.",
        "In 2016, Russia produced 385.7 million tons of coal.",
        "In Siberia, the railway lines were cut from Kemerovo (July 10, 1990) to Vorkuta.",
        "“In 1990 the Kremlin closed the mines of Siberia,” she said.",
        "The union was founded after the defeated strike of 1989 in Siberia."
      })
  void passesOverWhatIsNoEvent(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1892 he founded a party in Leeds with Owen Marsh.|1892",
        "In 1890, the brutal regime of Leeds crushed the weavers of Hull.|1890",
        "In 1890 this was abolished.|1890"
      })
  void listsWhatDoesNotStandAloneButNeverOrdersIt(String text, String date) {
    assertThat(find(text))
        .extracting(event -> event.date().edtf(), Event::orderable)
        .containsExactly(tuple(date, false));
  }

  @Test
  void ordersNothingThatPointsBack() {
    assertThat(find("In 1894, the Supreme Court overturned that ruling."))
        .hasSize(1)
        .noneMatch(Event::orderable);
  }

  @Test
  void tellsAVisitByItsVerb() {
    assertThat(
            find(
                "A visit by Owen Marsh and the mayor of Leeds, John Hale, to Paris in 1890 failed."))
        .extracting(Event::label)
        .doesNotContain("A visit by Owen Marsh and John Hale to Paris took place");
  }

  @Test
  void ordersNothingWhoseDoerTheTextOnlyCallsSo() {
    assertThat(find("During 1891, the “social liberals” lost most of their portfolios."))
        .hasSize(1)
        .noneMatch(Event::orderable);
  }

  @Test
  void neverKeepsADescriptionWithoutTheNameThatFollowsIt() {
    assertThat(
            find(
                "A visit by Owen Marsh and the mayor of Leeds, John Hale, to Paris in 1890 failed."))
        .extracting(Event::label)
        .noneMatch(label -> label.contains("mayor") && !label.contains("Hale"));
  }

  @Test
  void givesTheSecondOfTwoPassivesItsAuxiliary() {
    assertThat(find("Owen Marsh was banished for life in 1891 and pardoned in 1894 by the Crown."))
        .extracting(Event::label)
        .contains("Owen Marsh was banished for life", "Owen Marsh was pardoned by the Crown");
  }

  @Test
  void mergesAnEventToldTwice() {
    List<Event> events =
        find(
            "The March 25, 2018 Kemerovo fire shocked the country.",
            "On March 25, 2018, a fire in Kemerovo took the lives of many.");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).mentions()).hasSize(2);
    assertThat(events.get(0).label()).isEqualTo("There was a fire in Kemerovo");
  }

  @Test
  void keepsContradictingDatesOffTimelines() {
    List<Event> events =
        find(
            "The Labour Party was founded in Moscow in 1990.",
            "The Labour Party was founded in Moscow in 1992.");
    assertThat(events).hasSize(2).noneMatch(Event::orderable);
  }

  @Test
  void keepsAnEventOffTimelinesThatTwoTextsDateInOtherWords() {
    assertThat(
            find(
                "The Labour League was founded in Hull in 1890.",
                "In 1892, Owen Marsh founded the Labour League."))
        .hasSize(2)
        .noneMatch(Event::orderable);
  }

  @Test
  void ordersNothingByTheEndOfWhatLasted() {
    assertThat(find("The miners of Hull occupied the Town Hall until March 1891."))
        .hasSize(1)
        .noneMatch(Event::orderable);
    assertThat(find("The miners of Hull did not occupy the Town Hall until March 1891."))
        .extracting(event -> event.date().edtf())
        .containsExactly("1891-03");
  }

  @Test
  void ordersOnlyByNarrowAndCertainDates() {
    assertThat(find("In the 1990s, the Labour Party was founded in Moscow."))
        .hasSize(1)
        .noneMatch(Event::orderable);
    assertThat(find("In 1991, the Labour Party was founded in Moscow."))
        .hasSize(1)
        .allMatch(Event::orderable);
  }

  @Test
  void saysWhereAnEventIsToldAndInWhichWords() {
    String text = "The miners rose. In July 1989, the Labour Party was founded in Moscow.";
    Event event = find(text).get(0);
    assertThat(event.mentions().get(0).dateText()).isEqualTo("July 1989");
    assertThat(event.mentions().get(0).ref().sentence()).isEqualTo(2);
    assertThat(text).contains(event.mentions().get(0).exact());
    assertThat(event.place()).isEqualTo("Moscow");
    assertThat(event.theme()).isEqualTo("strike");
  }

  @Test
  void takesABarePluralForTheSubject() {
    assertThat(find("On 17 June 1953 strikes and demonstrations broke out in East Berlin."))
        .singleElement()
        .matches(Event::orderable)
        .extracting(Event::label)
        .isEqualTo("Strikes and demonstrations broke out in East Berlin");
  }

  @Test
  void givesNobodyAVerbThatANumberStandsBefore() {
    assertThat(
            find(
                "Honecker was replaced by Egon Krenz on 18 October 1989, and on 4 November half a"
                    + " million gathered in the centre of East Berlin."))
        .extracting(Event::label)
        .contains("Honecker was replaced by Egon Krenz")
        .noneMatch(label -> label.contains("Honecker was gathered"));
  }

  @Test
  void ordersNothingThatLosesItsArticle() {
    assertThat(
            find(
                "The Broad Street outbreak was a sudden and severe epidemic that struck the parish of"
                    + " St James at the end of August 1854."))
        .isNotEmpty()
        .noneMatch(Event::orderable);
  }

  @Test
  void takesNoCountForASecondYear() {
    assertThat(find("The mill of Leeds burned down in 1850 and 1200 weavers lost their work."))
        .anyMatch(Event::orderable);
  }

  @Test
  void ordersNothingDatedByTwoYears() {
    assertThat(find("The House of the Vettii in Pompeii was excavated in 1894 and 1895."))
        .isNotEmpty()
        .noneMatch(Event::orderable);
  }

  @Test
  void keepsThePhraseThatTellsWhatADeedWasFor() {
    assertThat(
            find("In 1601 Tokugawa Ieyasu ordered the towns to keep horses ready for messengers."))
        .extracting(Event::label)
        .containsExactly("Tokugawa Ieyasu ordered the towns to keep horses ready for messengers");
  }

  @Test
  void ordersTheMurderOfSomebodyNamed() {
    assertThat(find("In June 1922 Walther Rathenau was murdered in a Berlin street."))
        .singleElement()
        .matches(Event::orderable);
  }

  /** What a text of 2018 tells. */
  static List<Event> find(String... texts) {
    List<AnalysedPassage> passages = Texts.passages("2018-05-01", texts);
    List<Placement> placements =
        passages.stream()
            .map(p -> new Placement(p.source().id(), p.passage().n(), "strike", null, 1))
            .toList();
    return EventFinder.find(passages, placements, Texts.LANGUAGE);
  }
}
