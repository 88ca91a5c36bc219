package io.stridewise.errorprone.lowering;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCBinary;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCDoWhileLoop;
import com.sun.tools.javac.tree.JCTree.JCEnhancedForLoop;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCForLoop;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCModifiers;
import com.sun.tools.javac.tree.JCTree.JCNewArray;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCSynchronized;
import com.sun.tools.javac.tree.JCTree.JCTry;
import com.sun.tools.javac.tree.JCTree.JCTypeApply;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.JCTree.JCWhileLoop;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import io.stridewise.core.check.LoopFrames;
import io.stridewise.core.locality.Machine;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Walks a class and collects the members that can have a finding, by the rule of {@link
 * LoopFrames}.
 */
final class TreeWalk extends TreeScanner {
  private final CalledNames names;
  private final LoopFrames<JCTree> frames;
  private final Set<Tree> worth = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Whether something in the member that is being looked at decides for it, whatever its loops. */
  private boolean decided;

  TreeWalk(Machine machine, CalledNames names) {
    this.names = names;
    this.frames = new LoopFrames<>(loop -> TreeSteps.mayBeFar(loop, machine));
  }

  /** The members seen so far that can have a finding, or hold a class with one that can. */
  Set<Tree> worthwhile() {
    return worth;
  }

  @Override
  public void visitClassDef(JCClassDecl c) {
    for (JCTree member : c.defs) {
      if (member instanceof JCMethodDecl m) {
        member(m, m.body);
      } else if (member instanceof JCBlock b) {
        member(b, b);
      } else if (member instanceof JCVariableDecl v) {
        member(v, v.init);
      } else {
        scan(member);
      }
    }
  }

  private void member(JCTree member, JCTree code) {
    if (code == null) {
      return;
    }
    boolean around = decided;
    decided = false;
    int before = frames.hostile().size();
    frames.elsewhere(() -> scan(code));
    if (decided || frames.hostile().size() > before) {
      worth.add(member);
    }
    decided |= around;
  }

  @Override
  public void visitForLoop(JCForLoop loop) {
    scan(loop.init);
    frames.enter(loop, loop.cond != null && mayCount(loop.cond));
    scan(loop.cond);
    scan(loop.step);
    scan(loop.body);
    frames.leave();
  }

  @Override
  public void visitForeachLoop(JCEnhancedForLoop loop) {
    scan(loop.expr);
    boolean iterator = loop.expr.type != null && loop.expr.type.hasTag(TypeTag.CLASS);
    frames.enter(loop, !iterator);
    scan(loop.body);
    frames.leave();
  }

  @Override
  public void visitWhileLoop(JCWhileLoop loop) {
    frames.enter(loop, mayCount(loop.cond));
    scan(loop.cond);
    scan(loop.body);
    frames.leave();
  }

  @Override
  public void visitDoLoop(JCDoWhileLoop loop) {
    frames.enter(loop, mayCount(loop.cond));
    scan(loop.body);
    scan(loop.cond);
    frames.leave();
  }

  /** Whether {@code condition} may compare. */
  private static boolean mayCount(JCExpression condition) {
    JCExpression inner = TreeInfo.skipParens(condition);
    return switch (inner.getTag()) {
      case LT, LE, GT, GE -> true;
      case AND, OR, NOT, EQ, NE, LITERAL, IDENT, SELECT, APPLY, INDEXED, ASSIGN, TYPETEST -> false;
      default -> !(inner instanceof JCBinary);
    };
  }

  @Override
  public void visitApply(JCMethodInvocation call) {
    if (names.isOfRuntime(call) || mayBeRange(call)) {
      decided = true;
    } else if (frames.isInLoop() && !names.mayBeKnown(call)) {
      frames.slow();
    }
    scan(call.meth);
    scan(call.args);
  }

  /** Whether {@code call} may be a loop: {@code IntStream.range(..).forEach(i -> ..)}. */
  private static boolean mayBeRange(JCMethodInvocation call) {
    if (call.args.isEmpty() || !(call.args.head instanceof JCLambda)) {
      return false;
    }
    JCExpression at = call.meth;
    while (at instanceof JCFieldAccess select && select.selected instanceof JCMethodInvocation c) {
      at = c.meth;
      String name = String.valueOf(TreeInfo.name(at));
      if (name.equals("range") || name.equals("rangeClosed")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void visitNewClass(JCNewClass n) {
    frames.slow();
    scan(n.encl);
    scan(n.args);
    scan(n.def);
  }

  @Override
  public void visitNewArray(JCNewArray n) {
    frames.slow();
    scan(n.dims);
    scan(n.elems);
  }

  @Override
  public void visitTry(JCTry t) {
    frames.slow();
    super.visitTry(t);
  }

  @Override
  public void visitSynchronized(JCSynchronized s) {
    frames.slow();
    super.visitSynchronized(s);
  }

  @Override
  public void visitLambda(JCLambda l) {
    frames.elsewhere(() -> scan(l.body));
  }

  @Override
  public void visitVarDef(JCVariableDecl v) {
    scan(v.init);
  }

  @Override
  public void visitModifiers(JCModifiers m) {
    // Annotations run nothing.
  }

  @Override
  public void visitAnnotation(JCAnnotation a) {
    // Runs nothing.
  }

  @Override
  public void visitTypeApply(JCTypeApply t) {
    // Runs nothing.
  }
}
