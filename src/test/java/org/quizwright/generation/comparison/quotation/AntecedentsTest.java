package org.quizwright.generation.comparison.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.model.content.Person;
import org.quizwright.model.source.TextRef;

class AntecedentsTest {

  private static Optional<String> before(String text) {
    Excerpt excerpt = Archive.twoWorks().in("book").passage(text).excerpt("book", 1);
    Statement last = excerpt.statements().get(excerpt.statements().size() - 1);
    return new Antecedents(List.of(person("John Hall"), person("Ann Lowe"))).before(last, excerpt);
  }

  private static Person person(String name) {
    return new Person(name, List.of(), null, new TextRef("book", 1, 1));
  }

  @Test
  void findTheOnlyPersonNamedBefore() {
    assertThat(before("John Hall came. He refused.")).hasValue("Hall");
  }

  @Test
  void findNobodyWhereTwoAreNamed() {
    assertThat(before("John Hall met Ann Lowe. He refused.")).isEmpty();
  }

  @Test
  void passOverTheOwnerOfAnotherThing() {
    assertThat(before("John Hall’s dog met Ann Lowe. She refused.")).hasValue("Lowe");
  }
}
