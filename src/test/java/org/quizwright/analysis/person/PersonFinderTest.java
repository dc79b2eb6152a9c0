package org.quizwright.analysis.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.content.Person;
import org.quizwright.model.source.Sources;
import org.quizwright.model.source.TextRef;

class PersonFinderTest {

  private static People in(String... texts) {
    return PersonFinder.find(Texts.passages("1901", texts));
  }

  @Test
  void gathersLastNamesUnderTheFullName() {
    assertThat(
            in("Robert Owen, the manager of the mill, came to Lanark. Owen built a school there.")
                .all())
        .containsExactly(
            new Person(
                "Robert Owen",
                List.of("Owen"),
                "the manager of the mill",
                new TextRef("source-1", 1, 1)));
  }

  @Test
  void knowsAWomanUnderTheNameThatSheTookWhenSheMarried() {
    assertThat(
            in("Ann Rowe taught in Leeds.", "She married a baker, Owen Marsh.", "Ann Marsh wrote.")
                .all())
        .extracting(Person::name, Person::aliases)
        .containsExactly(tuple("Ann Rowe", List.of("Ann Marsh")), tuple("Owen Marsh", List.of()));
  }

  @Test
  void callsWhomALifeIsAboutAsItsTitleDoes() {
    List<AnalysedPassage> life =
        AnalysedPassage.of(
            List.of(
                Sources.of(
                    "hale-1970",
                    Sources.article("Ann Marsh: a life", "John Hale", "1970", ""),
                    List.of(
                        "Ann Mary Rowe taught in Leeds.",
                        "In 1880 she married Owen Marsh.",
                        "Marsh wrote to her sister."))),
            Texts.LANGUAGE);
    assertThat(PersonFinder.find(life).named("Marsh")).map(Person::name).contains("Ann Marsh");
  }

  @Test
  void givesABareSurnameToTheBearerAndNotToTheSpouse() {
    assertThat(
            in("Ann Marsh was born in Leeds.", "She married Owen Marsh.", "Marsh led the strike.")
                .named("Marsh"))
        .map(Person::name)
        .contains("Ann Marsh");
  }

  @Test
  void takesABareGivenNameForWhomTheTitleNames() {
    List<AnalysedPassage> life =
        AnalysedPassage.of(
            List.of(
                Sources.of(
                    "hale-1970",
                    Sources.article("Marie Rowe: a life", "John Hale", "1970", ""),
                    List.of(
                        "Maria Kowalska left Warsaw.",
                        "Marie taught in Leeds.",
                        "Later Marie Marsh wrote of her."))),
            Texts.LANGUAGE);
    assertThat(PersonFinder.find(life).named("Marie")).map(Person::name).contains("Marie Rowe");
  }

  @Test
  void readsARoleBeforeTheName() {
    assertThat(in("In 1901 the economist Alfred Marshall visited Leeds.").all())
        .extracting(Person::role)
        .containsExactly("the economist");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The American economist Peter Garber argued so in 1889.|The American economist",
        "The botanist Peter Garber planted his bulbs.|The botanist",
        "It was the printer and orientalist Peter Garber who read it.|the printer and orientalist",
        "In March prime minister Peter Garber resigned.|prime minister",
        "They cruised along the shore until Commander Peter Garber signalled.|Commander"
      })
  void readsNationsAndTwoTradesAndNothingBeforeThem(String text, String role) {
    assertThat(in(text).all()).extracting(Person::role).containsExactly(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peter Garber, his brother James Garber and a friend left Leeds.",
        "Peter Garber, the engineer whom he hired and a surgeon named Ned Hale he paid, left Leeds."
      })
  void takesNobodyElseForARole(String text) {
    assertThat(in(text).all().get(0).role()).isNull();
  }

  @Test
  void readsARoleInBrackets() {
    assertThat(in("Alfred Marshall (a member of the committee) visited Leeds.").all())
        .extracting(Person::role)
        .containsExactly("a member of the committee");
  }

  @Test
  void reportsTwoSpellingsOfOneName() {
    People people =
        in("Peter Malyshin became a minister.", "Two years later Malyshev resigned as minister.");

    assertThat(people.all()).hasSize(1);
    assertThat(people.spellings())
        .containsExactly(new TwoSpellings("Malyshin", "Malyshev", new TextRef("source-1", 2, 1)));
  }

  @Test
  void looksPeopleUpUnderAnyName() {
    assertThat(in("Robert Owen came to Lanark. Owen built a school.").named("Owen"))
        .map(Person::name)
        .contains("Robert Owen");
  }

  @Test
  void keepsBrothersApart() {
    assertThat(in("Karl Brandt was a weaver. His brother Otto Brandt was a priest.").all())
        .extracting(Person::name)
        .containsExactly("Karl Brandt", "Otto Brandt");
  }

  @Test
  void takesTransliterationsForOneName() {
    assertThat(in("Dmitri Petrov spoke. Then Dmitry Petrov left the hall.").all()).hasSize(1);
  }

  @Test
  void givesADoubleSurnameToItsBearer() {
    assertThat(in("Sir Michael Hicks Beach wrote. Nobody answered Hicks Beach.").all())
        .extracting(Person::name)
        .containsExactly("Michael Hicks Beach");
  }

  @Test
  void keepsKingsOfOneNameApart() {
    assertThat(in("King Edward III ruled England. King Edward I died in 1307.").all()).hasSize(2);
  }

  @Test
  void knowsAMaidenName() {
    assertThat(in("Marie Curie, née Sklodowska, was born in Warsaw.").all()).hasSize(1);
  }

  @Test
  void readsNoVerbsAsWhatSomebodyIs() {
    assertThat(
            PersonFinder.find(
                    Texts.passages(
                        "1901",
                        new String[] {
                          "A man of Hexley took Captain Birley to law. The bill that Lord John"
                              + " Marsh brought in failed."
                        }))
                .all())
        .allSatisfy(person -> assertThat(person.role()).isNull());
  }
}
