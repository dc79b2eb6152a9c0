package org.quizwright.generation.comparison.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.model.question.ExcerptSpan;

class ExcerptTest {

  private final Archive archive =
      Archive.twoWorks()
          .in("book")
          .passage("One came. Two went. Three said no. Four asked.")
          .passage("Five lost. Six ate.");

  @Test
  void printsNeighbouringSentencesAsOneSpan() {
    assertThat(archive.excerpt("book", 1).spans())
        .containsExactly(new ExcerptSpan(1, "One came. Two went. Three said no. Four asked."));
  }

  @Test
  void printsASpanForEachSideOfACut() {
    Excerpt whole = archive.excerpt("book", 1);
    Excerpt cut =
        new Excerpt(whole.voice(), List.of(whole.statements().get(0), whole.statements().get(2)));
    assertThat(cut.spans())
        .containsExactly(new ExcerptSpan(1, "One came."), new ExcerptSpan(1, "Three said no."));
    assertThat(cut.openings()).hasSize(2);
  }

  @Test
  void fallsIntoPiecesAtACut() {
    Excerpt whole = archive.excerpt("book", 1);
    List<Statement> all = whole.statements();
    Excerpt cut = new Excerpt(whole.voice(), List.of(all.get(0), all.get(2), all.get(3)));
    assertThat(cut.pieces()).containsExactly(List.of(all.get(0)), all.subList(2, 4));
  }

  @Test
  void readsOnFromTheEndOfAPassage() {
    Statement last = archive.excerpt("book", 1).statements().get(3);
    Statement next = archive.excerpt("book", 2).statements().get(0);
    Excerpt both = new Excerpt(archive.excerpt("book", 1).voice(), List.of(last, next));
    assertThat(both.spans()).hasSize(2);
    assertThat(both.openings()).containsExactly(last);
  }

  @Test
  void countsTheWordsItPrints() {
    assertThat(archive.excerpt("book", 1).words()).isEqualTo(9);
    assertThat(archive.excerpt("book", 1).fits()).isFalse();
  }
}
