package org.quizwright.generation.comparison.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.model.content.Person;

class HeadnoteTest {

  private final Archive archive = Archive.twoWorks();

  private String headnote(Voice voice) {
    return Headnote.of(voice, Archive.THEME.period());
  }

  private static Excerpt naming(Excerpt excerpt) {
    return new Excerpt(
        excerpt.voice(),
        excerpt.statements().stream().map(part -> part.naming(List.of("Tom Hall"))).toList());
  }

  @Test
  void saysWhoWroteWhatAndWhen() {
    assertThat(headnote(Voice.author(archive.source("book"))))
        .isEqualTo("Book by Ada Marsh (The Gazette), published in 1890, long after the events.");
  }

  @Test
  void introducesWhoeverTheExcerptOnlyNames() {
    Archive town =
        Archive.twoWorks().in("book").person("Tom Hall", "Hall", "the master of the mill");
    Excerpt bare = naming(town.passage("Hall came.").excerpt("book", 1));
    Excerpt told = naming(town.passage("Hall, the master of the mill, came.").excerpt("book", 2));
    List<Person> people = town.facts().model().people();
    assertThat(Headnote.of(bare, null, people))
        .endsWith(" Named in it: Tom Hall, “the master of the mill”.");
    assertThat(Headnote.of(told, null, people)).doesNotContain("Named in it");
    assertThat(Headnote.of(bare, null, List.of())).doesNotContain("Named in it");
  }

  @Test
  void namesBothThePersonQuotedAndTheAuthorWhoQuotes() {
    assertThat(headnote(new Voice("Ann Lowe", "a weaver", archive.source("book"), true)))
        .isEqualTo(
            "Words of Ann Lowe (“weaver”), quoted in a book by Ada Marsh (The Gazette), published"
                + " in 1890, long after the events.");
  }
}
