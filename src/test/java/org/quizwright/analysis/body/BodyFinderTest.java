package org.quizwright.analysis.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
  void findsABodyThatIsNamedByCommonNouns() {
    assertThat(in("In 1410 the brewers’ guild closed its doors."))
        .extracting(Body::name)
        .containsExactly("the brewers’ guild");
  }

  @Test
  void keepsTwoPartiesOfOneKindApart() {
    assertThat(in("The Liberal Party lost the vote. The Labour Party won it."))
        .extracting(Body::name)
        .containsExactly("Liberal Party", "Labour Party");
  }
}
