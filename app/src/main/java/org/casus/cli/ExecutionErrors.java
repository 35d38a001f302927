package org.casus.cli;

import org.casus.cite.DictionaryException;
import org.casus.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells of an exception that ended a command. A dictionary, a database or an output that cannot be used is told in one line; anything
 * else is a defect of Casus, told with its stack trace.
 */
final class ExecutionErrors implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        int code = tell(error, command);
        command.getErr().flush();
        return code;
    }

    private static int tell(Exception error, CommandLine command) {
        if (error instanceof DictionaryException) {
            command.getErr().println(error.getMessage()); // file:line: first, as editors expect it
            return command.getCommandSpec().exitCodeOnInvalidInput();
        }
        String name = command.getCommandSpec().qualifiedName();
        if (error instanceof StoreException) {
            command.getErr().println(name + ": " + error.getMessage());
            return command.getCommandSpec().exitCodeOnInvalidInput();
        }
        command.getErr().println(name + ": unexpected: " + error);
        error.printStackTrace(command.getErr());
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
