mod pages;
mod screens;
mod votes;
