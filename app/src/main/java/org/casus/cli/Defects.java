package org.casus.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells of an exception that no command foresaw: a defect of Casus, so with its stack trace. */
final class Defects implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception defect, CommandLine command, ParseResult parsed) {
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": unexpected: " + defect);
        defect.printStackTrace(command.getErr());
        command.getErr().flush();
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
