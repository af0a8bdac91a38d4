/** Before each test file. Decorators need it: a program imports it by way of the kit's schema, and a test file may import less than that. */
import 'reflect-metadata';
