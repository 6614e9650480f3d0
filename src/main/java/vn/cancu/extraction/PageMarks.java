package vn.cancu.extraction;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** What a page of a PDF shows beside its text layer, counted while that is read. */
final class PageMarks {
  private static final List<String> PAINTING =
      List.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s");

  /** Letters as curves are many shapes; rules and boxes are few. */
  private static final int DRAWN_LETTERS = 150;

  private double images;
  private int pictures;
  private int shapes;
  private int glyphs;
  private int shown;
  private @Nullable Picture picture;

  /** Counts the marks that the engine meets; called once. */
  void follow(PDFStreamEngine engine) {
    engine.addOperator(new Images(engine));
    engine.addOperator(
        new OperatorProcessor(engine) {
          @Override
          public void process(Operator operator, List<COSBase> operands) {
            image(getContext());
          }

          @Override
          public String getName() {
            return "BI";
          }
        });
    for (var name : PAINTING) {
      engine.addOperator(
          new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
              shapes++;
            }

            @Override
            public String getName() {
              return name;
            }
          });
    }
  }

  /** Forms are followed as before, images are measured and not decoded. */
  private final class Images extends OperatorProcessor {
    private final DrawObject forms;

    Images(PDFStreamEngine engine) {
      super(engine);
      this.forms = new DrawObject(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty()
          && operands.getFirst() instanceof COSName name
          && getContext().getResources() != null
          && getContext().getResources().isImageXObject(name)) {
        image(getContext());
        picture =
            new Picture(
                getContext().getResources(),
                name,
                getContext().getGraphicsState().getCurrentTransformationMatrix());
      } else {
        forms.process(operator, operands);
      }
    }

    @Override
    public String getName() {
      return "Do";
    }
  }

  private void image(PDFStreamEngine engine) {
    // The unit square that an image fills, as it lies on the page.
    var place = engine.getGraphicsState().getCurrentTransformationMatrix();
    pictures++;
    images +=
        Math.abs(
            (double) place.getScaleX() * place.getScaleY()
                - (double) place.getShearX() * place.getShearY());
  }

  /**
   * @param visible false for the letters that a scanner's program lays under its picture
   */
  void glyph(boolean visible) {
    glyphs++;
    shown += visible ? 1 : 0;
  }

  /** Ends a page: what was counted on it. */
  Seen endPage(PDPage page) {
    double area = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight();
    boolean alone = pictures == 1 && shapes == 0 && shown == 0 && images > 0.8 * area;
    var seen = new Seen(area <= 0 ? 0 : images / area, shapes, glyphs, alone ? picture : null);
    images = 0;
    pictures = 0;
    shapes = 0;
    glyphs = 0;
    shown = 0;
    picture = null;
    return seen;
  }

  /** An image as a page names it, and how it lies on the page: the unit square's matrix. */
  record Picture(PDResources resources, COSName name, Matrix place) {}

  /**
   * The marks of one page.
   *
   * @param cover share of the page that images cover
   * @param shapes lines and areas
   * @param glyphs letters drawn from fonts, readable or not
   * @param whole the picture that is all there is on the page; null where there is more
   */
  record Seen(double cover, int shapes, int glyphs, @Nullable Picture whole) {
    /** Whether there can be writing beside what the text layer says. */
    boolean canHideText(int letters) {
      return cover > 0.02 || shapes >= DRAWN_LETTERS || glyphs > 2 * letters + 50;
    }

    /** Whether the page is a picture of a page. */
    boolean isPicture() {
      return cover > 0.5;
    }
  }
}
