package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.model.content.Event;

/** Sentences as history books have them, and every event that each tells. */
class TurnsOfPhraseTest {

  private static List<String> in(String sentence) {
    return EventFinderTest.find(sentence).stream()
        .map(event -> event.date().edtf() + " " + event.label())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Reform Act of 1832 gave the vote to many householders in Vardia."
            + "|1832 The Reform Act gave the vote to many householders in Vardia",
        "The treaty of 1713 left the islands to Spain.|1713 The treaty left the islands to Spain",
        "Rudd found an ally in February 1974, when Ann Rowe, a former governor of Harrow, sold the"
            + " Gazette to the union.|1974-02 Ann Rowe sold the Gazette to the union",
        "The club had met in Harrow since 1958, when Ann Rowe bought the house."
            + "|1958 Ann Rowe bought the house",
        "The union had been broken after the strike of 1937, when John Hale sent cavalry into the"
            + " mills.|1937 John Hale sent cavalry into the mills",
        "Ann Rowe had edited the Gazette since 1902.|1902/.. Ann Rowe began to edit the Gazette",
        "Harrow had been a republic since 1826, but few knew it.|1826/.. Harrow became a republic",
        "A carters’ club had existed since 1858.|1858/.. A carters’ club came into existence",
        "The Harrow Act remained in force until 1958.|1958 The Harrow Act ceased to be in force",
        "The castle belonged to the Percy family until 1750."
            + "|1750 The castle ceased to belong to the Percy family",
        "Ann Rowe served as mayor of Harrow for eighteen years and retired in 1988."
            + "|1988 Ann Rowe retired",
        "In 1588 Owen Marsh led the western provinces in revolt against Harrow."
            + "|1588 Owen Marsh led the western provinces in revolt against Harrow",
        "The Harrow report, 388 pages in a grey cover, came out in March 1976."
            + "|1976-03 The Harrow report came out",
        "Before the Ten Hours Act of 1847 most women worked from half past five."
            + "|1847 The Ten Hours Act was passed",
        "Hundreds of weavers, among them Ann Rowe, were sent to prison in Harrow in May 1840."
            + "|1840-05 Hundreds of weavers were sent to prison in Harrow",
        "The establishment of the Club of Harrow Dyers (CHD) in 1986 was news."
            + "|1986 The Club of Harrow Dyers was established",
        "They helped in the establishment of the Club of Harrow Dyers (CHD), which was formed in 1986."
            + "|1986 The Club of Harrow Dyers was formed",
        "It was in 1911 that the first women took their degrees in Harrow."
            + "|1911 The first women took their degrees in Harrow",
        "The laws helped nobody, so that it was not until 1867 that an Act closed the mills of Harrow."
            + "|1867 An Act closed the mills of Harrow",
        "The council had long favoured a road, but in 1902 Parliament authorised John Hale to buy"
            + " the canal.|1902 Parliament authorised John Hale to buy the canal",
        "Only in 1945 did the last prisoners return to Harrow."
            + "|1945 The last prisoners returned to Harrow",
        "Not until the summer of 1953 was the Harrow monument finished."
            + "|1953-22 The Harrow monument was finished",
        "1929 saw the collapse of the Harrow Bank.|1929 The Harrow Bank collapsed",
        "The year 1919 saw the founding of the Labour Party.|1919 The Labour Party was founded",
        "The year 1923 brought hyperinflation to Harrow.|1923 Hyperinflation came to Harrow",
        "The Peasants’ Revolt of 1381 began in Essex.|1381 The Peasants’ Revolt took place",
        "The General Strike of 1926 lasted nine days.|1926 The General Strike took place",
        "The Great Reform Act of 1832 changed politics in Harrow."
            + "|1832 The Great Reform Act changed politics in Harrow",
        "The East Harbour Company was granted a royal charter on 31 December 1600."
            + "|1600-12-31 The East Harbour Company was granted a royal charter",
        "The Factory Act, which Parliament passed in 1833, forbade the work of children under nine."
            + "|1833 Parliament passed the Factory Act",
        "The Harrow wall was put up in August 1961." + "|1961-08 The Harrow wall was put up",
        "The Harrow boycott lasted until December 1956.|1956-12 The Harrow boycott ended",
        "Napoleon crowned himself emperor on 2 December 1804."
            + "|1804-12-02 Napoleon crowned himself emperor",
        "Stane and Harrow were united by the Act of Union of 1707."
            + "|1707 Stane and Harrow were united by the Act of Union",
        "Charles I was beheaded outside the Banqueting House on 30 January 1649."
            + "|1649-01-30 Charles I was beheaded outside the Banqueting House",
        "Domesday Book was compiled in 1086 on the orders of the king."
            + "|1086 Domesday Book was compiled on the orders of the king",
        "Emil Gutman printed his Bible in Mainz around 1455."
            + "|1455~ Emil Gutman printed his Bible in Mainz",
        "Harrow’s fourth reactor exploded in the early hours of 26 April 1986."
            + "|1986-04-26 Harrow’s fourth reactor exploded",
        "The Harrow Laws of September 1935 stripped Jews of their citizenship."
            + "|1935-09 The Harrow Laws stripped Jews of their citizenship",
        "Harrow had given women the vote as early as 1869.|1869 Harrow gave women the vote",
        "Vardia did not give women the vote until 1944.|1944 Vardia gave women the vote",
        "The siege of Harrow lasted from September 1941 until January 1944."
            + "|1941-09/1944-01 The siege of Harrow took place",
        "It took until 1994 for the Harrow Court to lift the ban."
            + "|1994 The Harrow Court lifted the ban",
        "East Harrow voted for independence in August 1999."
            + "|1999-08 East Harrow voted for independence",
        "The Harrow massacre of April 1919 turned many against British rule."
            + "|1919-04 The Harrow massacre took place",
        "Emil Trott was disabled by illness in the late summer of 1968."
            + "|1968-22 Emil Trott was disabled by illness",
        "Emil Trott led Vardia into NATO in 1949.|1949 Emil Trott led Vardia into NATO",
        "Ann Rowe published a novel in 1926.|1926 Ann Rowe published a novel",
        "In the election of 1958 the Harrow League won 40 seats."
            + "|1958 The Harrow League won 40 seats",
        "Cholera killed 212 people in Harrow in the late summer of 1849."
            + "|1849-22 Cholera killed 212 people in Harrow",
        "The year 1815 saw the defeat of Emil Trott at Harrow by the Danes."
            + "|1815 Emil Trott was defeated at Harrow by the Danes",
        "It was in 1807 that Parliament abolished the slave trade, not in 1833."
            + "|1807 Parliament abolished the slave trade",
        "Only in 1971 were Swiss women given the vote.|1971 Swiss women were given the vote",
        "Nineteen fifty-seven saw four ships handed over.|1957 Four ships were handed over",
        "Between 1846 and 1851 two million people left Vardia."
            + "|1846/1851 Two million people left Vardia",
        "The Harrow population fell from eight million in 1841 to six million in 1851."
            + "|1851 The Harrow population fell from eight million to six million"
      })
  void tellOneEvent(String sentence, String event) {
    assertThat(in(sentence)).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nationalised in 1946, the Harrow Bank was sold again in 1988."
            + "|1946 The Harrow Bank was nationalised|1988 The Harrow Bank was sold",
        "Parliament abolished the slave trade in 1807 and slavery itself in 1833."
            + "|1807 Parliament abolished the slave trade|1833 Parliament abolished slavery itself",
        "Penicillin was discovered in 1928 but was not made in quantity until 1942."
            + "|1928 Penicillin was discovered|1942 Penicillin was made in quantity",
        "The Harrow town hall was begun in the spring of 1870 and finished in 1874."
            + "|1870-21 The Harrow town hall was begun|1874 The Harrow town hall was finished",
        "The Harrow population rose from 12,000 in 1801 to 40,000 in 1851, and a hall was opened in 1853."
            + "|1851 The Harrow population rose from 12,000 to 40,000|1853 A hall was opened",
        "Emil Trott was expelled from the party in 1927 and from the country in 1929."
            + "|1927 Emil Trott was expelled from the party"
            + "|1929 Emil Trott was expelled from the country",
        "The Berlin Wall, built in 1961, came down in 1989."
            + "|1961 The Berlin Wall was built|1989 The Berlin Wall came down",
        "The Harrow famine began in 1845 and lasted until 1850."
            + "|1845 The Harrow famine began|1850 The Harrow famine ended"
      })
  void tellTwoEvents(String sentence, String first, String second) {
    assertThat(in(sentence)).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Black Death arrived in Eldburg in June 1348.",
        "The Thirty Years’ War ended in 1648 with the Treaty of Keld.",
        "The Berlin Wall fell on 9 November 1989.",
        "Ghana became independent in 1957, the first colony south of the Sahara to do so.",
        "Slavery was abolished in the colonies in 1834.",
        "Martin Luther King was shot in Memphis on 4 April 1968.",
        "The First World War ended in November 1918.",
        "The East Harbour Company was granted a royal charter in 1600.",
        "The Han dynasty collapsed in AD 220.",
        "Constantinople was renamed Istanbul in 1930.",
        "Turkish women voted for the first time in 1930.",
        "The Cuban missile crisis began on 16 October 1962.",
        "Archduke Franz Ferdinand was assassinated in Sarajevo on 28 June 1914.",
        "The last deep mine in Vardia closed on 18 December 2015.",
        "Yuri Gagarin became the first man in space on 12 April 1961."
      })
  void standAloneOnATimeline(String sentence) {
    assertThat(EventFinderTest.find(sentence)).singleElement().matches(Event::orderable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Central Committee met in 1902.",
        "The USSR was destroyed in 1991.",
        "The first part of the line was opened in 1902.",
        "The massacre in Harrow began in 1902.",
        "Their bread was rationed in 1902."
      })
  void lean(String sentence) {
    assertThat(EventFinderTest.find(sentence)).isNotEmpty().noneMatch(Event::orderable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1907 the mills of Harrow employed 6,300 people, and most of their cloth went to India.",
        "Women in Switzerland could not vote in national elections until 1971.",
        "The Corn Laws of 1815 were repealed by Peel.",
        "The Oslo agreement of 1993 broke down.",
        "The Helsinki conference of 1956 was cancelled.",
        "1917 saw no end to the war.",
        "1789 saw the fall of the Bastille and the end of feudalism.",
        "1941 brought the United States into the war.",
        "The planned Berlin summit of 1960 collapsed before it began.",
        "1923 brought Hitler five years in prison.",
        "The train left Berlin at fifteen thirty."
      })
  void tellNoEvent(String sentence) {
    assertThat(EventFinderTest.find(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Britain left the gold standard in 1931 and the United States in 1933.|1933",
        "Poland joined the European Union in 2004 and Croatia in 2013.|2013",
        "Lenin died in 1924 and Stalin in 1953.|1953",
        "The king was restored in 1660 and reigned until 1685.|1685",
        "The French won at Jena in 1806 and the Russians at Borodino in 1812.|1812",
        "The plant opened in 1931 and the second furnace in 1934.|1934"
      })
  void tellNothingOfADate(String sentence, String date) {
    assertThat(in(sentence)).isNotEmpty().noneMatch(event -> event.startsWith(date));
  }
}
