package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Event;

/** Labels of events from texts of other times and kinds. */
class PredicateLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1348 the abbot of Hexley closed the gates of Norwick to strangers."
            + "|1348|The abbot of Hexley closed the gates of Norwick to strangers",
        "On 4 May 1471 King Edward beat the queen’s army at Tewkesbury."
            + "|1471-05-04|King Edward beat the queen’s army at Tewkesbury",
        "In March 1607 a Mrs Hale of Norwick pulled down the hedges of Lord Rowe."
            + "|1607-03|Mrs Hale of Norwick pulled down the hedges of Lord Rowe",
        "In June 1650 Lord Hale of Norwick was heavily outvoted."
            + "|1650-06|Lord Hale of Norwick was heavily outvoted",
        "Most of the prisoners from Norwick were released on 3 June 1650."
            + "|1650-06-03|Most of the prisoners from Norwick were released",
        "Captain Rowe sailed from Hull in June 1741, reached Jamaica in August and came home with gold."
            + "|1741-06|Captain Rowe sailed from Hull",
        "In 1795 the dyers of Hexley sent £200 to the widows of Norwick."
            + "|1795|The dyers of Hexley sent £200 to the widows of Norwick",
        "Only in 1872 did the weavers of Hexley found a union."
            + "|1872|The weavers of Hexley founded a union",
        "John Hale, whom the Norwick court banished in 1848, wrote a bitter book."
            + "|1848|The Norwick court banished John Hale",
        "In 1867 John Hale of Hexley tried to amend the Norwick Bill."
            + "|1867|John Hale of Hexley tried to amend the Norwick Bill",
        "Captain John Rowe of Hull seized the gates of Norwick on the night of 4 May 1846."
            + "|1846-05-04|Captain John Rowe of Hull seized the gates of Norwick",
        "In March 1919 Hale told Congress to give the new law of Norwick a fair trial."
            + "|1919-03|Hale told Congress to give the new law of Norwick a fair trial",
        "In 1913 Parliament passed what everyone called the Dog and Duck Act."
            + "|1913|Parliament passed the Dog and Duck Act",
        "When the mayor dismissed Ann Rowe, the head of the school, Sir John Hale, who had become bishop in 1847, was sure."
            + "|1847|Sir John Hale became bishop",
        "As expected Norwick rejected it, and on the evening of 31 October 1846 British aircraft began to bomb Norwick airfields."
            + "|1846-10-31|British aircraft began to bomb Norwick airfields",
        "King Odo was crowned at Hull in May 1882; he was sent home in June 1883 to a part of his land."
            + "|1883-06|King Odo was sent home to a part of his land",
        "In 1919 the Council of Hexley took the Norwick trams over and the buses went to Hale & Sons."
            + "|1919|The Council of Hexley took the Norwick trams over",
        "John Hale resigned on 29 June 1846, four days after the Lords had passed his bill, the tax on corn."
            + "|1846-06-29|John Hale resigned"
      })
  void saysWhatHappenedInFull(String text, String date, String label) {
    assertThat(find(text))
        .filteredOn(Event::orderable)
        .extracting(event -> event.date().edtf(), Event::label)
        .contains(tuple(date, label));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1846 some thousands marched in to see Lord Rowe at Norwick House.",
        "The dyers of Norwick threatened the mayor, and there was peace; on 22 December 1846 the last guests left for Hull.",
        "They loathed Thomas Hale, their overseer, hired in May 1829 at £70 a year.",
        "In 1918 a much larger ship, the Norwick, berthed at Queens Wharf.",
        "This year’s fair in Norwick left a heap of straw in 1950.",
        "The scheme that James Hale of Hull had drawn up in 1936 came to nothing.",
        "Hull, to which James Hale withdrew in 1936, was quiet.",
        "The note delivered to James Hale of Hull on 3 May 1936 was not seen by Owen Marsh.",
        "In April 1936 James Hale of Hull got rid of Owen Marsh."
      })
  void ordersNothingThatTheSentenceDoesNotSaySo(String text) {
    assertThat(find(text)).filteredOn(Event::orderable).isEmpty();
  }

  private static List<Event> find(String text) {
    return EventFinder.find(
        Texts.passages("1950-05-01", new String[] {text}), List.of(), Texts.LANGUAGE);
  }
}
