package org.quizwright.generation.comparison.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.PlainGrammar;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.quotation.Antecedents;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.model.content.Person;
import org.quizwright.model.source.TextRef;

class PartsTest {

  private static final Antecedents PEOPLE =
      new Antecedents(List.of(person("John Hall"), person("Ann Lowe")));

  private static Person person(String name) {
    return new Person(name, List.of(), null, new TextRef("book", 1, 1));
  }

  private static Apart of(String matter, String book, String letter) {
    Archive archive = Archive.twoWorks().in("book").passage(book).in("letter").passage(letter);
    return new Parts(new PlainGrammar(), Weavers.matter(matter), PEOPLE)
        .of(quote(archive.excerpt("book", 1)), quote(archive.excerpt("letter", 1)));
  }

  private static KeyQuote quote(Excerpt excerpt) {
    Statement statement = excerpt.statements().get(0);
    return new KeyQuote(statement, "", statement.exact(), statement.lemmas(), true);
  }

  @Test
  void areTakenByTwoPersons() {
    Apart leaders = of("leaders", "John Hall became minister.", "They made Ann Lowe governor.");
    assertThat(leaders.names()).containsExactly("Hall", "Lowe");
    assertThat(leaders.persons()).isTrue();
  }

  @Test
  void nameAllWhomASideTellsOf() {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage("John Hall became minister.")
            .in("letter")
            .passage("They made Ann Lowe governor.");
    KeyQuote hall = quote(archive.excerpt("book", 1));
    KeyQuote lowe = quote(archive.excerpt("letter", 1));
    Parts parts = new Parts(new PlainGrammar(), Weavers.matter("leaders"), PEOPLE);
    assertThat(parts.isFurtherCase(lowe, hall)).isTrue();
    assertThat(parts.isFurtherCase(hall, hall)).isFalse();
    Apart one = new Apart("leaders", List.of("Reed", "Hall"), true);
    assertThat(parts.with(one, List.of(), List.of(lowe)).names())
        .containsExactly("Reed", "Hall and Lowe");
  }

  @Test
  void areTakenByTwoBodies() {
    assertThat(of("lender", "Northbank lent money.", "Southbank lent money.").names())
        .containsExactly("Northbank", "Southbank");
  }

  @Test
  void areNoDifferenceWhereOneHasThem() {
    assertThat(of("leaders", "John Hall became minister.", "John Hall was a minister.").isEmpty())
        .isTrue();
    assertThat(of("toil", "John Hall had no rest.", "Ann Lowe had no rest.").isEmpty()).isTrue();
  }
}
