package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.ExcerptChoice;
import org.quizwright.generation.comparison.matter.Matter;

class WorthTest {

  private static double worth(Archive archive) {
    Excerpt left = archive.excerpt("book", 1);
    Excerpt right = archive.excerpt("letter", 1);
    Similarity similarity = new Similarity(archive.facts().model().sources());
    Matter matter = Weavers.matter("demands");
    Point point = new Point(matter, left.statements().get(0), right.statements().get(0), 0.5);
    return new Worth(new ExcerptChoice(archive.facts()), similarity).of(point, left, right);
  }

  private static Archive works(String affiliation) {
    return new Archive()
        .work("book", "Ada Marsh", "book", "1890", affiliation)
        .passage(Weavers.BOOK)
        .work("letter", "Tom Reed", "letter", "1844", "Guild")
        .passage(Weavers.LETTER);
  }

  @Test
  void setsIndependentVoicesHigher() {
    assertThat(worth(works("League"))).isGreaterThan(worth(works("Guild")));
  }

  @Test
  void seesNoCommonGroundInTextsWithoutAWordInCommon() {
    Archive archive =
        Archive.twoWorks().in("book").passage("It rained.").in("letter").passage("We slept.");
    Worth worth =
        new Worth(
            new ExcerptChoice(archive.facts()), new Similarity(archive.facts().model().sources()));
    assertThat(worth.lacksCommonGround(archive.excerpt("book", 1), archive.excerpt("letter", 1)))
        .isTrue();
  }
}
