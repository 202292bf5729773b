package com.example;

enum Mood {
    FINE
}
