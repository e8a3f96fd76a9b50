package org.dragoman.checks;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocSourcePositions;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// A parsed source file.
record SourceFile(CompilationUnitTree unit, DocTrees trees) {
  /// All files below a folder such as `src/main/java`, of all modules.
  static List<SourceFile> below(String folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                files,
                null,
                List.of("-proc:none"),
                null,
                files.getJavaFileObjectsFromPaths(Repository.files(folder, ".java")));
    DocTrees trees = DocTrees.instance(task);
    try {
      return StreamSupport.stream(task.parse().spliterator(), false)
          .map(unit -> new SourceFile(unit, trees))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The path, as seen from the root of the repository.
  String name() {
    return Repository.name(Path.of(unit.getSourceFile().toUri()));
  }

  String module() {
    return name().replaceAll("[/\\\\].*", "");
  }

  /// The types that stand by themselves in the file.
  List<ClassTree> types() {
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .toList();
  }

  static boolean isPublic(ClassTree type) {
    return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
  }

  /// The documentation comment of a type or method.
  Optional<DocCommentTree> comment(Tree tree) {
    return Optional.ofNullable(trees.getDocCommentTree(TreePath.getPath(unit, tree)));
  }

  /// Where something is, for a message that an editor can follow.
  String place(Tree tree) {
    return name() + ":" + line(trees.getSourcePositions().getStartPosition(unit, tree));
  }

  /// Lines from the first of the declaration to the closing brace.
  long lines(Tree tree) {
    DocSourcePositions positions = trees.getSourcePositions();
    return line(positions.getEndPosition(unit, tree))
        - line(positions.getStartPosition(unit, tree))
        + 1;
  }

  private long line(long position) {
    return unit.getLineMap().getLineNumber(position);
  }

  /// All methods that have a body, of all types.
  List<MethodTree> methods() {
    List<MethodTree> methods = new ArrayList<>();
    new TreePathScanner<Object, List<MethodTree>>() {
      @Override
      public Object visitMethod(MethodTree method, List<MethodTree> found) {
        if (method.getBody() != null) {
          found.add(method);
        }
        return super.visitMethod(method, found);
      }
    }.scan(unit, methods);
    return methods;
  }
}
