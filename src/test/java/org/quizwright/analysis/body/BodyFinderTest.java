package org.quizwright.analysis.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.name.Names;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.content.Body;

class BodyFinderTest {

  private static List<Body> in(String... texts) {
    List<AnalysedPassage> passages = Texts.passages("1901", texts);
    return BodyFinder.find(passages, Names.of(passages));
  }

  @Test
  void givesAShortFormToTheFullName() {
    assertThat(in("The Federation of Textile Workers (FTW) met in Leeds. The FTW grew."))
        .singleElement()
        .satisfies(body -> assertThat(body.name()).isEqualTo("Federation of Textile Workers"))
        .satisfies(body -> assertThat(body.aliases()).containsExactly("FTW"));
  }

  @Test
  void givesTheCommissionToTheOneNamedBefore() {
    assertThat(in("The Turnpike Commission met in 1790. The Commission set a toll."))
        .singleElement()
        .satisfies(body -> assertThat(body.aliases()).containsExactly("Commission"));
  }

  @Test
  void leavesADateOutOfAName() {
    assertThat(in("Slovenia joined the European Union in May 2004."))
        .extracting(Body::name)
        .containsExactly("European Union");
  }

  @Test
  void takesAPartyForABodyOnlyWhereItIsMeantAsAWhole() {
    assertThat(in("In 1841 the Conservatives won. Many Chartists went home."))
        .extracting(Body::name)
        .containsExactly("the Conservatives");
  }

  @Test
  void findsABodyThatIsNamedByCommonNouns() {
    assertThat(in("In 1410 the brewers’ guild closed its doors."))
        .extracting(Body::name)
        .containsExactly("the brewers’ guild");
  }

  @Test
  void callsAHouseOfParliamentByItsShortNamesToo() {
    assertThat(in("In the House of Commons he spoke. The House voted, and the Commons rose."))
        .singleElement()
        .satisfies(body -> assertThat(body.name()).isEqualTo("House of Commons"));
  }

  @Test
  void readsAllTheAimsInAName() {
    assertThat(in("They founded the Society for the Mitigation and Gradual Abolition of Slavery."))
        .extracting(Body::name)
        .containsExactly("Society for the Mitigation and Gradual Abolition of Slavery");
  }

  @Test
  void readsAForeignNameToItsEnd() {
    assertThat(in("The new company, the Compagnie Universelle du Canal Interocéanique, grew."))
        .extracting(Body::name)
        .contains("Compagnie Universelle du Canal Interocéanique");
  }

  @Test
  void takesNobodysFaithForABody() {
    assertThat(in("Mary Marsh, a Quaker and former teacher, spoke. The Quaker meeting rose."))
        .isEmpty();
  }

  @Test
  void keepsTwoPartiesOfOneKindApart() {
    assertThat(in("The Liberal Party lost the vote. The Labour Party won it."))
        .extracting(Body::name)
        .containsExactly("Liberal Party", "Labour Party");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1911 the Leeds Trades and Labour Council met. | Leeds Trades and Labour Council
          It asked the Truro Hospital and Charitable Relief Board for beds. | Truro Hospital and Charitable Relief Board
          He spoke to the Select Committee on Drainage. | Select Committee on Drainage
          A Royal Commission on the fishing laws was named in 1840. | Royal Commission on the fishing laws
          The wool went to the Van Holden’s Land Company. | Van Holden’s Land Company
          They came before the West Kent Quarter Sessions. | West Kent Quarter Sessions
          The letter was printed in The Times in May. | The Times
          A committee of inquiry sat in Leeds. | committee of inquiry
          The Danish government refused. | Danish government
          He spoke to a Senate committee on Tuesday. | Senate committee
          Rutland county council closed the bridge. | Rutland county council
          He worked for Tolson & Keir until 1950. | Tolson & Keir
          In 1901 Robert Mathews & Sons baked for the town. | Robert Mathews & Sons
          The Scarrow Harbour and Wharfage Company paid them. | Scarrow Harbour and Wharfage Company
          He opened it at the Mechanics’ Institute on 12 May. | Mechanics’ Institute
          In 1977 British Shipbuilders took the yard. | British Shipbuilders
          In 1901 they asked the Commissioners of Inland Revenue. | Commissioners of Inland Revenue
          The case went to the conciliation board in May. | the conciliation board
          """)
  void readsLongNamesWhole(String text, String name) {
    assertThat(in(text)).extracting(Body::name).containsExactly(name);
  }

  @Test
  void keepsTwoNamesThatAndJoinsApart() {
    assertThat(in("The strike set the Liberal Party and the Labour Party at odds."))
        .extracting(Body::name)
        .containsExactly("Liberal Party", "Labour Party");
  }

  @Test
  void givesAShortenedNameToTheFullOne() {
    assertThat(
            in(
                "The ship belonged to the Northern Steam Ferry Company of Fife.",
                "In 1903 the Northern Company sold her. The Department of Public Health knew it.",
                "But the Health Department was slow."))
        .extracting(Body::name)
        .containsExactly("Northern Steam Ferry Company of Fife", "Department of Public Health");
  }

  @Test
  void givesANameWithoutItsPlaceToTheFullOne() {
    assertThat(
            in(
                "The Leeds Women’s Suffrage Society was founded in Leeds in 1907.",
                "The Suffrage Society met for the last time in 1914."))
        .singleElement()
        .satisfies(body -> assertThat(body.name()).isEqualTo("Leeds Women’s Suffrage Society"));
  }

  @Test
  void keepsASocietyApartFromTheOneAgainstIt() {
    assertThat(
            in(
                "The Leeds Anti-Suffrage Society was founded in Leeds in 1909.",
                "The Suffrage Society answered it."))
        .extracting(Body::name)
        .contains("Suffrage Society");
  }

  @Test
  void takesAWordThatOpensTwoNamesForThatOfAPlace() {
    assertThat(
            in(
                "The Orrisby Telegraph praised the Orrisby Women’s Suffrage Society.",
                "The Suffrage Society met for the last time in 1914."))
        .extracting(Body::name)
        .containsExactly("Orrisby Telegraph", "Orrisby Women’s Suffrage Society");
  }

  @Test
  void keepsAPartyApartFromThatOfATown() {
    assertThat(
            in(
                "In Manchester the Manchester Labour Party was founded in 1903.",
                "In 1906 the Labour Party won 29 seats."))
        .extracting(Body::name)
        .containsExactly("Manchester Labour Party", "Labour Party");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They sailed from Trinidad & Tobago in May.",
        "The call was pinned to the notice board. Nobody read the notice board.",
        "They left the police station. The police van was gone, and the police officers with it."
      })
  void takesThisForNoBody(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void keepsOneOfManyFrontsApartFromAllOfThem() {
    assertThat(
            in(
                "The Moscow Popular Front called a meeting in 1988.",
                "The Popular Fronts, of which there were many, split. The Popular Front in Riga grew."))
        .extracting(Body::name)
        .contains("Moscow Popular Front", "Popular Fronts");
  }

  @Test
  void givesTheShortTitleOfAPaperToTheFullOne() {
    assertThat(
            in(
                "The Orrin Advertiser settled the name. According to the Advertiser it did not.",
                "The Advertiser saw two thousand."))
        .extracting(Body::name)
        .containsExactly("Orrin Advertiser");
  }

  @Test
  void takesABoardThatIsNamedOftenForABody() {
    assertThat(in("The board met. In May the board cut the rate. By June the board had split."))
        .extracting(Body::name)
        .containsExactly("the board");
  }

  @Test
  void takesNoBoardForABodyWhereANamedOneIsTold() {
    assertThat(
            in(
                "The Harbour Board met in 1901.",
                "In May the board cut the rate. By June the board had split. Later the board rose."))
        .extracting(Body::name)
        .containsExactly("Harbour Board");
  }

  @Test
  void takesNeitherDukesNorShiresForBodies() {
    assertThat(in("The Duke of Rothbury wrote from Rutlandshire. Rutlandshire had asked for help."))
        .isEmpty();
  }
}
